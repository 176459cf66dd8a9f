import type { Client } from "pg";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { endOfMonth, type IsoDate } from "@/lib/domain/dates/iso-date";
import { recordMonthApproval } from "@/lib/features/submissions/mutations/record-month-approval";

/**
 * A month of a province as its leader leaves it: every station that confirmed its list approved, and the figures that came
 * in by report approved with them, as a later version of each.
 */
export async function approveMonth(
  owner: Client,
  options: { readonly scope: AuthorizedScope; readonly provinceCode: string; readonly month: IsoDate },
): Promise<void> {
  const { scope, provinceCode, month } = options;
  const { rows } = await owner.query<{ commune_code: string }>(
    `SELECT DISTINCT f.commune_code FROM staff_list_confirmation c
       JOIN facility_version f ON f.facility_code = c.facility_code AND f.superseded_at IS NULL AND f.kind = 'health_station'
      WHERE f.province_code = $1 AND c.month = date_trunc('month', $2::date) AND c.superseded_at IS NULL
        AND NOT EXISTS (SELECT FROM month_approval a
                         WHERE a.unit_code = f.commune_code AND a.month = c.month AND a.superseded_at IS NULL)
      ORDER BY 1`,
    [provinceCode, month],
  );
  for (const { commune_code: communeCode } of rows) await recordMonthApproval({ scope, communeCode, month });
  await owner.query("BEGIN");
  const { rows: drafts } = await owner.query<{ id: string }>(
    `UPDATE observation SET superseded_at = now()
      WHERE province_code = $1 AND to_date = $2 AND approved_at IS NULL AND superseded_at IS NULL RETURNING id::text`,
    [provinceCode, endOfMonth(month)],
  );
  await owner.query(
    `INSERT INTO observation
     SELECT (jsonb_populate_record(o, jsonb_build_object('id', nextval(pg_get_serial_sequence('observation', 'id')),
              'recorded_at', now(), 'superseded_at', NULL, 'approved_at', now()))).* FROM observation o
      WHERE id = ANY ($1::bigint[])`,
    [drafts.map(({ id }) => id)],
  );
  await owner.query("COMMIT");
}
