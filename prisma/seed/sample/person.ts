import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { type Span, versionsOf } from "../history";
import type { Row } from "../insert-rows";
import { uuidFromName } from "../names-and-moments";
import { sampleUserId } from "../sample-accounts";

export type Post = Span & {
  readonly facility: string;
  readonly kind: "permanent" | "contract";
  readonly origin: "initial" | "moved_from_centre" | "recruited";
  readonly fromFacility: string | null;
  readonly endReason: "retired" | "resigned" | "transferred" | null;
};

export type Stay = Span & {
  readonly facility: string;
  readonly kind: "own_post" | "rotation" | "secondment";
  readonly share: string;
  readonly endKnownFromStart?: boolean;
};

export type Absence = Span & { readonly kind: "study" | "leave" | "sickness"; readonly endKnownFromStart: boolean };

/** A sample member of staff: a number, never a name. */
export type Person = {
  readonly number: string;
  readonly profession: string;
  readonly qualification: string;
  readonly posts: readonly Post[];
  readonly stays: readonly Stay[];
  readonly absences: readonly Absence[];
};

/** A post at which the person also works full time. */
export function atOwnPost(post: Post): { readonly posts: readonly Post[]; readonly stays: readonly Stay[] } {
  return {
    posts: [post],
    stays: [{ facility: post.facility, kind: "own_post", share: "1", from: post.from, to: post.to }],
  };
}

export type RegistryRows = { readonly table: string; readonly rows: readonly Row[] };

/** The people as registry rows, parents first. */
export function registryRowsOf(people: readonly Person[]): readonly RegistryRows[] {
  const mark = { is_sample: true, recorded_by_id: sampleUserId("specialist2") };
  const sourced = { ...mark, source_id: "sample" };
  const each = (rowsOf: (person: Person, id: string) => Row[]) =>
    people.flatMap((person) => rowsOf(person, staffId(person)));
  return [
    { table: "staff", rows: each((person, id) => [staffRow(person, id)]) },
    {
      table: "staff_qualification",
      rows: each((person, id) =>
        versionsOf({ from: startOf(person), to: null }).map((version) => ({
          entity_id: uuidFromName("qualification", id),
          staff_id: id,
          profession_code: person.profession,
          qualification: person.qualification,
          ...version,
          ...mark,
        })),
      ),
    },
    { table: "employment", rows: each((person, id) => person.posts.flatMap((post) => postRows(post, id, sourced))) },
    { table: "presence", rows: each((person, id) => person.stays.flatMap((stay) => stayRows(stay, id, sourced))) },
    { table: "absence", rows: each((person, id) => person.absences.flatMap((one) => absenceRows(one, id, sourced))) },
  ];
}

function staffId(person: Person): string {
  return uuidFromName("staff", "42", person.number);
}

function startOf(person: Person): IsoDate {
  const first = person.posts[0];
  if (first === undefined) throw new Error(`${person.number} has no post`);
  return first.from;
}

function staffRow(person: Person, id: string): Row {
  const recorded = versionsOf({ from: startOf(person), to: null })[0]?.recorded_at;
  return { id, staff_number: person.number, province_code: "42", is_sample: true, created_at: recorded };
}

/** How a post ended is known only to the version that has the end. */
function postRows(post: Post, id: string, mark: Row): Row[] {
  return versionsOf(post).map((version) => ({
    entity_id: uuidFromName("employment", id, post.facility, post.from),
    staff_id: id,
    facility_code: post.facility,
    kind: post.kind,
    origin: post.origin,
    from_facility_code: post.fromFacility,
    end_reason: version.to_date === null ? null : post.endReason,
    ...version,
    ...mark,
  }));
}

function stayRows(stay: Stay, id: string, mark: Row): Row[] {
  return versionsOf(stay).map((version) => ({
    entity_id: uuidFromName("presence", id, stay.facility, stay.kind, stay.from),
    staff_id: id,
    facility_code: stay.facility,
    kind: stay.kind,
    share: stay.share,
    ...version,
    ...mark,
  }));
}

function absenceRows(absence: Absence, id: string, mark: Row): Row[] {
  return versionsOf(absence).map((version) => ({
    entity_id: uuidFromName("absence", id, absence.from),
    staff_id: id,
    kind: absence.kind,
    ...version,
    ...mark,
  }));
}
