import { expect, test } from "../fixtures/app-test";
import { emailOf, SAMPLE_PASSWORD } from "../fixtures/sample-accounts";

// specialist2 signs in nowhere else: once locked it stays so for a quarter of an hour.
const KNOWN = emailOf("specialist2");
const FAILURES = 5;

test("five failures lock a known account: then even the right password is refused, in the same words", async ({
  signIn,
}) => {
  for (let failure = 1; failure <= FAILURES; failure += 1) {
    await signIn.open();
    await signIn.submit({ email: KNOWN, password: `not the password ${failure}` });
    await expect(signIn.refusal).toBeVisible();
  }
  await signIn.open();
  await signIn.submit({ email: KNOWN, password: SAMPLE_PASSWORD });
  await expect(signIn.refusal).toBeVisible();
});

test("an address that does not exist is refused in the words of one that does, before and after five failures", async ({
  signIn,
}) => {
  const unknown = "nobody-at-all@hatinh.moc.example";
  for (let failure = 1; failure <= FAILURES + 1; failure += 1) {
    await signIn.open();
    await signIn.submit({ email: unknown, password: `not the password ${failure}` });
    await expect(signIn.refusal).toBeVisible();
  }
});
