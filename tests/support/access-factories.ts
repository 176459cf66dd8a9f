import { randomUUID } from "node:crypto";
import { foldEmail } from "@/lib/auth/email";
import { hashPassword } from "@/lib/auth/password";
import type { Role } from "@/lib/auth/roles";
import { db } from "@/lib/db/client";
import type { FacilityKind } from "@/lib/db/generated/client";

const VALID_FROM = new Date("2025-07-01");
const RECORDED_AT = new Date("2025-07-01T00:00:00Z");
const SOURCE = "TEST-ACCESS";

export const ACCESS_PASSWORD = "mat-khau-de-thu-nghiem";

interface Facility {
  code: string;
  kind: FacilityKind;
  communeCode: string;
}

async function makeProvince(code: string, communeCodes: readonly string[]): Promise<void> {
  const dated = { validFrom: VALID_FROM, sourceId: SOURCE };
  const province = { code, nameVi: `Tỉnh ${code}`, nameEn: `Province ${code}`, formedFromVi: "", areaKm2: 1 };
  await db().province.create({ data: { ...province, ...dated } });
  const place = { provinceCode: code, kind: "ward", longitude: 105.9, latitude: 18.3 } as const;
  await db().communeUnit.createMany({
    data: communeCodes.map((commune) => ({ code: commune, nameVi: commune, nameEn: commune, ...place, ...dated })),
  });
  await db().reportingUnit.createMany({
    data: [
      { code, level: "province", provinceCode: code },
      ...communeCodes.map((commune) => ({
        code: commune,
        level: "commune" as const,
        provinceCode: code,
        communeCode: commune,
      })),
    ],
  });
}

async function makeFacility({ code, kind, communeCode }: Facility): Promise<void> {
  await db().facility.create({ data: { code } });
  await db().facilityVersion.create({
    data: {
      entityId: randomUUID(),
      facilityCode: code,
      nameVi: code,
      nameEn: code,
      kind,
      ownership: "public",
      provinceCode: "42",
      communeCode,
      fromDate: VALID_FROM,
      sourceId: SOURCE,
      isSample: false,
      recordedAt: RECORDED_AT,
    },
  });
  await db().reportingUnit.create({
    data: { code, level: "facility", provinceCode: "42", communeCode, facilityCode: code },
  });
}

/** The nation, Hà Tĩnh with two communes, their stations and a hospital in one of them, and another province. */
export async function makeAccessPlaces(): Promise<void> {
  await db().source.create({
    data: { id: SOURCE, title: "Test", publisher: "Test", dateText: "2025", language: "vi", address: "" },
  });
  await db().reportingUnit.create({ data: { code: "VN", level: "nation" } });
  await makeProvince("42", ["18073", "18100"]);
  await makeProvince("01", ["00004"]);
  await makeFacility({ code: "TYT-18073", kind: "health_station", communeCode: "18073" });
  await makeFacility({ code: "TYT-18100", kind: "health_station", communeCode: "18100" });
  await makeFacility({ code: "BV-42-DKT", kind: "provincial_general_hospital", communeCode: "18073" });
}

interface NewAccount {
  email: string;
  grants: readonly (readonly [Role, string])[];
  isSample?: boolean;
  password?: string;
}

/** An account in use; each test has its own address, so that tests do not lock one another out. */
export async function makeAccount({ email, grants, isSample = false, password = ACCESS_PASSWORD }: NewAccount) {
  const user = await db().appUser.create({
    data: {
      passwordHash: await hashPassword(password),
      isSample,
      profile: { create: { email, emailFolded: foldEmail(email), fullName: `Người dùng ${email}` } },
      grants: { create: grants.map(([role, unitCode]) => ({ role, unitCode, grantedAt: RECORDED_AT })) },
    },
    select: { id: true },
  });
  return { userId: user.id, email };
}
