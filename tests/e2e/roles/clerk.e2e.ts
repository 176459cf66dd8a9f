import { test } from "../fixtures/app-test";
import { expectNoProvinceFigures, expectOwnStation } from "./expect-own-station";

test.use({ account: "clerk" });

test("the clerk sees its own station and no other", async ({ overview, target }) => {
  await expectOwnStation({ overview, target });
});

test("the clerk is told that figures of the province lie outside its scope", async ({ target }) => {
  await expectNoProvinceFigures({ target });
});
