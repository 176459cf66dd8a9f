import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A library fetched on demand can take seconds on a busy machine; a test that waits for it ends as soon as it is there.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
