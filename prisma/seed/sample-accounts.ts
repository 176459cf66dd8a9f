import { createHash } from "node:crypto";
import { hash } from "@node-rs/argon2";
import type { Client } from "pg";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows } from "./insert-rows";
import { moment, uuidFromName } from "./names-and-moments";

export const SAMPLE_EMAIL_DOMAIN = "hatinh.moc.example";
export const SAMPLE_PASSWORD = "moc-so-lieu-mau";

const ACCOUNTS = [
  { name: "leader", role: "leader", unit: "42", fullName: "Lãnh đạo Sở (mẫu)", position: "Phó Giám đốc Sở Y tế" },
  {
    name: "specialist",
    role: "specialist",
    unit: "42",
    fullName: "Chuyên viên Kế hoạch - Tài chính (mẫu)",
    position: "Phòng Kế hoạch - Tài chính",
  },
  {
    name: "specialist2",
    role: "specialist",
    unit: "42",
    fullName: "Chuyên viên Tổ chức cán bộ (mẫu)",
    position: "Phòng Tổ chức cán bộ",
  },
  {
    name: "clerk",
    role: "clerk",
    unit: "18073",
    fullName: "Cán bộ trạm Thành Sen (mẫu)",
    position: "Trạm Y tế Phường Thành Sen",
  },
  {
    name: "facility",
    role: "facility",
    unit: "BV-42001",
    fullName: "Cán bộ bệnh viện tỉnh (mẫu)",
    position: "Bệnh viện Đa khoa tỉnh Hà Tĩnh",
  },
  {
    name: "commune",
    role: "commune",
    unit: "18073",
    fullName: "Cán bộ UBND Phường Thành Sen (mẫu)",
    position: "UBND Phường Thành Sen",
  },
  {
    name: "reviewer",
    role: "reviewer",
    unit: "42",
    fullName: "Cán bộ kiểm tra Tỉnh ủy (mẫu)",
    position: "Ban Tuyên giáo và Dân vận Tỉnh ủy",
  },
  { name: "admin", role: "admin", unit: "42", fullName: "Quản trị hệ thống (mẫu)", position: "Văn phòng Sở Y tế" },
  { name: "auditor", role: "auditor", unit: "42", fullName: "Kiểm toán nhật ký (mẫu)", position: "Thanh tra tỉnh" },
] as const;

export type SampleAccount = (typeof ACCOUNTS)[number]["name"];

export function sampleUserId(account: SampleAccount): string {
  return uuidFromName("user", account);
}

/** Accounts with a published password: they exist only together with the founding data. */
export async function loadSampleAccounts(client: Client): Promise<void> {
  const createdAt = moment(isoDate("2025-01-02"), "08:00");
  const users = await Promise.all(
    ACCOUNTS.map(async ({ name }) => ({
      id: sampleUserId(name),
      // The password is public, so a salt that follows from the name takes nothing away; it keeps the load repeatable.
      password_hash: await hash(SAMPLE_PASSWORD, {
        salt: createHash("sha256").update(`salt ${name}`).digest().subarray(0, 16),
      }),
      must_change_password: false,
      is_sample: true,
      created_at: createdAt,
    })),
  );
  await insertRows(client, "app_user", users);
  await insertRows(
    client,
    "user_profile",
    ACCOUNTS.map(({ name, fullName, position }) => ({
      user_id: sampleUserId(name),
      email: `${name}@${SAMPLE_EMAIL_DOMAIN}`,
      email_folded: `${name}@${SAMPLE_EMAIL_DOMAIN}`.normalize("NFC").toLowerCase(),
      full_name: fullName,
      position,
    })),
  );
  await insertRows(
    client,
    "role_grant",
    ACCOUNTS.map(({ name, role, unit }) => ({
      id: uuidFromName("grant", name),
      user_id: sampleUserId(name),
      role,
      unit_code: unit,
      granted_at: createdAt,
    })),
  );
}
