import { readPackedFiles } from "./pack-files.mjs";
import { distFolder } from "./project.mjs";
import { createPackedFiles } from "./send-packed-file.mjs";
import { standBefore } from "./stand-before.mjs";

// Loaded into the web server.
standBefore(createPackedFiles(readPackedFiles(distFolder)));
