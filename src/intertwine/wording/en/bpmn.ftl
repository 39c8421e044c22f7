# Why a map file cannot be read, and what to do next.

error-map-file-not-there =
    There is no file called “{ $file }”. Check the spelling and the folder.
error-map-file-is-folder =
    “{ $file }” is a folder. Name a file inside it.
error-map-file-not-a-file =
    “{ $file }” is not an ordinary file. Save the map as a file and try again.
error-map-file-not-readable =
    “{ $file }” could not be opened. Check that you may read it and that no other program has locked it.
error-map-file-empty =
    “{ $file }” is empty. Export the map again from the tool that drew it.
error-map-file-packed =
    “{ $file }” is a packed file, such as a zip or an Office document. Unpack it, or export the map as a .bpmn file.
error-map-file-too-large =
    “{ $file }” has { $megabytes } MB; up to { $limit } MB are read. Split the map into smaller ones.
error-map-file-too-deep =
    “{ $file }” is nested more than { $limit } levels deep. Flatten some of its sub-processes.
error-map-file-too-many-elements =
    “{ $file }” has more than { $limit } parts. Split the map into smaller ones.
error-map-file-too-long-text =
    “{ $file }” has a text near line { $line } that is too long to read. Shorten it, or take out the embedded picture.
error-map-file-not-xml =
    “{ $file }” is not a BPMN file: it is not XML. Export the map as BPMN 2.0 XML (.bpmn).
error-map-file-broken-xml =
    “{ $file }” is not well-formed XML; reading stopped at line { $line } ({ $detail }). Export the map again, or mend that line.
error-map-file-cut-off =
    “{ $file }” stops before its end, near line { $line }. The file may have been cut off; export or copy it again.
error-map-file-encoding =
    “{ $file }” has letters near line { $line } that do not fit its stated encoding. Save it as UTF-8 and try again.
error-map-file-entities =
    “{ $file }” has a document type or entities (“<!DOCTYPE”). These can hide harmful content, so the file is not read. Export it without them.
error-map-file-not-bpmn =
    “{ $file }” is XML but not a BPMN 2.0 map: it begins with “{ $root }” instead of “definitions”. Export the map as BPMN 2.0 XML.
error-map-file-fragment =
    “{ $file }” is only a piece of a BPMN file: it begins with “{ $root }” instead of “definitions”. Export the whole map.
error-map-file-older-bpmn =
    “{ $file }” is in an older form of BPMN, from before version 2.0. Open it in a current tool and export it as BPMN 2.0 XML.
error-map-file-xpdl =
    “{ $file }” is an XPDL file. Open it in the tool that made it and export it as BPMN 2.0 XML.
error-map-file-no-namespace =
    “{ $file }” begins with “definitions” but does not say that it is BPMN 2.0. Export it again, or add the BPMN 2.0 namespace.
