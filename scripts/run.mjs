import { requireNode } from "./runtime/require-node.mjs";

requireNode();
import("./runtime/run-main.mjs");
