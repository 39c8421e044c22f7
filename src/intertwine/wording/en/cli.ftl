# What the command line says.

error-ours = Something went wrong inside Intertwine; your files were not changed. The details are in “{ $file }”. Please send that file to the people who look after Intertwine.
error-output = What was to be printed could not be written ({ $why }). Send it to another place.
error-usage = { $what }. What can be written there: { $command } -h
error-no-such-example = There is no example “{ $name }”. There are: { $known }.
new-done = Made “{ $folder }”. Fill in “{ $grid }” first, then run: intertwine report { $folder } -o report.html
demo-done =
    The report is in “{ $file }” (the same as a Word file beside it).
    The example’s own files are in “{ $study }”: change one and run
      intertwine report { $study } -o { $file }
serve-here = The workspace is open on this computer: { $address }
serve-phones = Phones in the same network join at: { $address }
serve-hotspot = If phones cannot reach that address, switch on a mobile hotspot on this computer or on one phone, let everybody join it, and start again.
serve-no-network = No network found. Switch on a mobile hotspot on this computer or on one phone, let everybody join it, and start again.
serve-stop = Stop it with Ctrl-C; nothing is lost.
serve-taken-in = Taken in from { $file }
error-port-taken = Port { $port } is in use or not allowed. Stop the other program, or choose another with --port.
serve-server = The workspace is open at { $address } (server profile).
serve-no-account = Nobody has an account yet. Make one with: intertwine account NAME --database { $file }
error-server-needs-host = A server needs the name people reach it by: add --host workshop.example.org
error-server-not-room = --server and --room cannot go together. Use --room on a laptop in the room, --server behind TLS.
error-tls-both = --tls-cert and --tls-key go together. Name both files, or neither where a proxy ends TLS.
error-tls-unreadable = “{ $file }” cannot be used for TLS. Name a certificate and its key as PEM files.
account-made = { $name } can sign in now.
