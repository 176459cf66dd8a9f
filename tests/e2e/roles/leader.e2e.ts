import { test } from "../fixtures/app-test";
import { expectWholeProvince } from "./expect-whole-province";

test.use({ account: "leader" });

test("the leader sees the whole province, closed and open month", async ({ overview, target }) => {
  await expectWholeProvince({ overview, target });
});
