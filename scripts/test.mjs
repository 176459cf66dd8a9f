import { requireNode } from "./runtime/require-node.mjs";

requireNode();
import("./runtime/test-main.mjs");
