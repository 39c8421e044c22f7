# What the command line says.

error-ours = Something went wrong inside Intertwine; your files were not changed. The details are in “{ $file }”. Please send that file to the people who look after Intertwine.
error-no-such-example = There is no example “{ $name }”. There are: { $known }.
new-done = Made “{ $folder }”. Fill in “{ $grid }” first, then run: intertwine report { $folder } -o report.html
demo-done =
    The report is in “{ $file }” (the same as a Word file beside it).
    The example’s own files are in “{ $study }”: change one and run
      intertwine report { $study } -o { $file }
