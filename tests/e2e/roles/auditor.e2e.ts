import { test } from "../fixtures/app-test";
import { expectWholeProvince } from "./expect-whole-province";

test.use({ account: "auditor" });

test("the auditor sees the whole province, closed and open month", async ({ overview, target }) => {
  await expectWholeProvince({ overview, target });
});
