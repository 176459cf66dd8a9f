import "server-only";
import { ROLES } from "@/lib/auth/roles";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { ApiTokenRow, NamedUnit, SampleAccount } from "@/lib/features/users/types";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import type { BilingualText } from "@/lib/shared/text";

/** The sample accounts that can sign in, in the order of the roles; none without sample data. */
export async function listSampleAccounts(): Promise<SampleAccount[]> {
  const users = await db().appUser.findMany({
    where: { isSample: true, disabledAt: null, profile: { isNot: null } },
    select: {
      profile: { select: { email: true } },
      grants: { where: { revokedAt: null }, select: { role: true, unitCode: true } },
    },
  });
  const accounts = users.map(({ profile, grants }) => ({
    email: profile?.email ?? "",
    roles: grants.map((grant) => grant.role),
    unitCodes: grants.map((grant) => grant.unitCode),
  }));
  const rank = (account: SampleAccount) => Math.min(...account.roles.map((role) => ROLES.indexOf(role)));
  const localPart = (account: SampleAccount) => account.email.split("@")[0] ?? "";
  return accounts.sort((a, b) => rank(a) - rank(b) || (localPart(a) < localPart(b) ? -1 : 1));
}

const UNIT_NAMES = {
  province: { select: { nameVi: true, nameEn: true } },
  commune: { select: { nameVi: true, nameEn: true } },
  facility: {
    select: {
      versions: {
        where: { supersededAt: null },
        orderBy: { fromDate: "desc" },
        take: 1,
        select: { nameVi: true, nameEn: true, kind: true },
      },
    },
  },
} as const satisfies Prisma.ReportingUnitInclude;

type UnitRow = Prisma.ReportingUnitGetPayload<{ include: typeof UNIT_NAMES }>;

const NATION = { nameVi: "Cả nước", nameEn: "The whole nation" };

function nameOf(unit: UnitRow): BilingualText {
  // The most precise that it has: a facility belongs to a commune and a province as well.
  const row = unit.facility?.versions[0] ?? unit.commune ?? unit.province ?? NATION;
  return { vi: row.nameVi, en: row.nameEn };
}

/** Names of units by their codes. */
export async function listUnitNames(codes: readonly string[]): Promise<ReadonlyMap<string, BilingualText>> {
  const units = await db().reportingUnit.findMany({ where: { code: { in: [...codes] } }, include: UNIT_NAMES });
  return new Map(units.map((unit) => [unit.code, nameOf(unit)]));
}

/** A person's tokens that can still be used, the newest first. */
export async function listApiTokens(asked: { userId: string; at: Date }): Promise<readonly ApiTokenRow[]> {
  const rows = await db().apiToken.findMany({
    where: { userId: asked.userId, revokedAt: null, expiresAt: { gt: asked.at } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  const names = await listUnitNames(rows.flatMap((row) => row.unitCode ?? []));
  return rows.map(({ id, name, createdAt, expiresAt, unitCode }) => ({
    id,
    name,
    createdAt,
    expiresAt,
    unit: unitCode === null ? null : (names.get(unitCode) ?? { vi: unitCode, en: unitCode }),
  }));
}

function narrowingWhere(scope: AuthorizedScope): Prisma.ReportingUnitWhereInput {
  if (scope.provinceCode === null) return { level: "province" };
  const ownOnly = (codes: readonly string[] | null) => (codes === null ? {} : { code: { in: [...codes] } });
  return {
    provinceCode: scope.provinceCode,
    OR: [
      { level: "commune", ...ownOnly(scope.communeCodes) },
      { level: "facility", ...ownOnly(scope.facilityCodes) },
    ],
  };
}

/**
 * Units to which a token can be narrowed: provinces for who reads the nation, else the communes and facilities of the
 * scope. Stations are left out, since narrowing to one is narrowing to its commune.
 */
export async function listNarrowingUnits(scope: AuthorizedScope): Promise<readonly NamedUnit[]> {
  const units = await db().reportingUnit.findMany({ where: narrowingWhere(scope), include: UNIT_NAMES });
  return units
    .filter((unit) => unit.facility?.versions[0]?.kind !== "health_station")
    .map((unit) => ({ code: unit.code, name: nameOf(unit) }))
    .sort((a, b) => compareVietnamese(a.name.vi, b.name.vi));
}
