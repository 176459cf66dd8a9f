import { requireNode } from "./runtime/require-node.mjs";

requireNode();
import("./runtime/start-main.mjs");
