import { parseArgs } from "node:util";
import { runCommand } from "./database/command";
import { withDatabase } from "./database/with-database";
import { ask, askHidden } from "./prompt";

await runCommand(async (args) => {
  const { values } = parseArgs({
    args,
    options: { email: { type: "string" }, name: { type: "string" }, province: { type: "string" } },
  });
  const email = values.email ?? (await ask("E-mail: "));
  const fullName = values.name ?? (await ask("Full name: "));
  const provinceCode = values.province ?? (await ask("Province code (42 is Hà Tĩnh, empty is the whole nation): "));
  const password = process.env.MOC_ADMIN_PASSWORD ?? (await askHidden("Password (at least 14 characters): "));
  await withDatabase(async () => {
    const { recordFirstAdministrator } = await import("@/lib/features/users/mutations/record-first-administrator");
    await recordFirstAdministrator({ email, fullName, provinceCode, password });
    console.log(`Made the administrator ${email}.`);
  });
});
