import type { CountingRule } from "@/lib/domain/stations/count-doctors";
import { judgeCounted } from "@/lib/domain/stations/who-counts";
import type { StationPerson } from "@/lib/features/stations/types";
import type { StaffRow } from "@/lib/features/workforce/types";

/**
 * The people of a station from their places of work, one entry a person: those counted first, then doctors, then the
 * rest, each by staff number.
 */
export function toStationPeople(options: {
  readonly rows: readonly StaffRow[];
  readonly facilityCode: string;
  readonly rule: CountingRule;
}): readonly StationPerson[] {
  const byPerson = new Map<string, StaffRow[]>();
  for (const row of options.rows) byPerson.set(row.staffId, [...(byPerson.get(row.staffId) ?? []), row]);
  const people = [...byPerson.values()].flatMap((places) => toPerson({ ...options, places }));
  const rank = ({ verdict, isDoctor }: StationPerson) => (verdict.isCounted ? 0 : isDoctor ? 1 : 2);
  return people.sort((a, b) => rank(a) - rank(b) || a.staff.number.localeCompare(b.staff.number, "en"));
}

function toPerson(options: {
  readonly places: readonly StaffRow[];
  readonly facilityCode: string;
  readonly rule: CountingRule;
}): StationPerson[] {
  const { places, facilityCode, rule } = options;
  const here = places.find(({ presence }) => presence?.facilityCode === facilityCode);
  const posted = places.find(({ employment }) => employment?.facilityCode === facilityCode);
  const person = here ?? posted;
  if (person === undefined) return [];
  const post = posted?.employment ?? null;
  const presence = here?.presence ?? null;
  const sender = here?.employment ?? null;
  const isDoctor = person.profession.isDoctor;
  const verdict = judgeCounted(
    {
      isDoctor,
      presence: presence?.kind ?? null,
      employment: post?.kind ?? null,
      absence: person.absence?.kind ?? null,
    },
    rule,
  );
  return [
    {
      staff: { id: person.staffId, number: person.staffNumber, name: person.fullName },
      profession: person.profession.name,
      qualification: person.qualification,
      isDoctor,
      post: post === null ? null : { kind: post.kind, from: post.from },
      presence,
      sentBy:
        sender === null || sender.facilityCode === facilityCode
          ? null
          : { code: sender.facilityCode, name: sender.facilityName },
      elsewhere: places.flatMap(({ presence: other }) =>
        other === null || other.facilityCode === facilityCode
          ? []
          : [{ ...other, code: other.facilityCode, name: other.facilityName }],
      ),
      absence: person.absence,
      verdict,
      sample: person.sample,
    },
  ];
}
