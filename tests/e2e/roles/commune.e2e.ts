import { test } from "../fixtures/app-test";
import { expectNoProvinceFigures, expectOwnStation } from "./expect-own-station";

test.use({ account: "commune" });

test("the commune's committee sees its own station and no other", async ({ overview, target }) => {
  await expectOwnStation({ overview, target });
});

test("the commune's committee is told that figures of the province lie outside its scope", async ({ target }) => {
  await expectNoProvinceFigures({ target });
});
