import { addDays, endOfMonth, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { REGISTRY_OPENING } from "../history";
import { field, readSeedTable, type TsvRow } from "../tsv";
import { PROVINCIAL_HOSPITAL } from "./facilities";
import { atOwnPost, type Person, type Post, type Stay } from "./person";

type Group = {
  readonly profession: "doctor" | "nurse";
  readonly qualification: string;
  readonly column: "doctors" | "nurses";
  readonly weights: ReadonlyMap<string, number>;
};

/** Shares of the provincial hospital among all hospital staff, in the same scale as the table's weights. */
const PROVINCIAL_WEIGHT = { doctors: 400, nurses: 620 } as const;

/** How many leave in an ordinary month; arrivals make up the rest of the month's change. */
const LEAVERS_A_MONTH = 2;

/**
 * Doctors and nurses of hospitals and centres, so many that together with the stations the province has the total the
 * sample table gives for each month's end.
 */
export function hospitalStaff(
  profession: Group["profession"],
  elsewhere: readonly Person[],
  nextNumber: () => string,
): Person[] {
  const group = groupOf(profession);
  const others = elsewhere.filter((person) => person.profession === profession);
  const months = readSeedTable("sample/province-months");
  const total = (row: TsvRow | undefined) => Number(field(row ?? {}, group.column));
  const opening = total(months[0]) - countOn(others, endOfMonth(isoDate(field(months[0] ?? {}, "month"))));
  const spread = spreader(group.weights);
  const people = Array.from({ length: opening }, () => newPerson(group, nextNumber(), spread(), REGISTRY_OPENING));
  const leavers = new Leavers(people);
  for (const [index, row] of months.entries()) {
    if (index === 0) continue;
    const month = isoDate(field(row, "month"));
    const change = total(row) - total(months[index - 1]) - changeDuring(others, month);
    const leaving = Math.max(LEAVERS_A_MONTH, -change);
    for (let one = 0; one < leaving; one += 1) leavers.leave(addDays(month, 5 + ((one * 7 + index) % 20)));
    for (let one = 0; one < leaving + change; one += 1) {
      people.push(newPerson(group, nextNumber(), spread(), addDays(month, 4 + ((one * 5 + index) % 20))));
    }
  }
  return people;
}

function groupOf(profession: Group["profession"]): Group {
  const isDoctor = profession === "doctor";
  const column = isDoctor ? "doctors" : "nurses";
  const table = readSeedTable("sample/facilities").map(
    (row) => [field(row, "code"), Number(field(row, isDoctor ? "doctor_weight" : "nurse_weight"))] as const,
  );
  return {
    profession,
    qualification: isDoctor ? "Bác sĩ" : "Điều dưỡng",
    column,
    weights: new Map([[PROVINCIAL_HOSPITAL, PROVINCIAL_WEIGHT[column]], ...table]),
  };
}

function countOn(people: readonly Person[], date: IsoDate): number {
  return people.filter(({ posts }) => posts.some((post) => post.from <= date && (post.to === null || post.to >= date)))
    .length;
}

/** A mover from a centre to a station changes nothing for the province. */
function changeDuring(people: readonly Person[], month: IsoDate): number {
  return countOn(people, endOfMonth(month)) - countOn(people, addDays(month, -1));
}

/** Deals people out so that every facility keeps its share at any moment. */
function spreader(weights: ReadonlyMap<string, number>): () => string {
  const dealt = new Map<string, number>();
  return () => {
    let best = "";
    let lowest = Number.POSITIVE_INFINITY;
    for (const [code, weight] of weights) {
      const load = ((dealt.get(code) ?? 0) + 1) / weight;
      if (load < lowest) [best, lowest] = [code, load];
    }
    dealt.set(best, (dealt.get(best) ?? 0) + 1);
    return best;
  };
}

function newPerson(group: Group, number: string, facility: string, from: IsoDate): Person {
  const origin: Post["origin"] = from === REGISTRY_OPENING ? "initial" : "recruited";
  const post: Post = { facility, kind: "permanent", origin, fromFacility: null, endReason: null, from, to: null };
  return { number, profession: group.profession, qualification: group.qualification, ...atOwnPost(post), absences: [] };
}

/** People leave from the end of the opening list, where nobody is posted to a station. */
class Leavers {
  private next: number;
  private readonly people: Person[];
  constructor(people: Person[]) {
    this.people = people;
    this.next = people.length - 1;
  }

  leave(lastDay: IsoDate): void {
    const person = this.people[this.next];
    const post = person?.posts[0];
    if (person === undefined || post === undefined) throw new Error("Nobody is left who could leave");
    const endReason = this.next % 3 === 0 ? "resigned" : "retired";
    this.people[this.next] = { ...person, ...atOwnPost({ ...post, to: lastDay, endReason }) };
    this.next -= 1;
  }
}

/** Rotations and secondments to stations: a different doctor of the sending facility each time, back at the own post after. */
export function withPostings(hospitalDoctors: readonly Person[], stationOf: (communeCode: string) => string): Person[] {
  const people = [...hospitalDoctors];
  const taken = new Set<number>();
  for (const row of readSeedTable("sample/postings")) {
    const sender = field(row, "sending_facility");
    const index = people.findIndex(
      ({ posts }, at) => !taken.has(at) && posts[0]?.facility === sender && posts[0].to === null,
    );
    const person = people[index];
    if (person === undefined) throw new Error(`${sender} has nobody left to send`);
    taken.add(index);
    people[index] = { ...person, stays: postedStays(sender, row, stationOf(field(row, "commune_code"))) };
  }
  return people;
}

function postedStays(sender: string, row: TsvRow, station: string): Stay[] {
  const from = isoDate(field(row, "from_date"));
  const to = isoDate(field(row, "to_date"));
  const share = field(row, "share");
  const own = { facility: sender, kind: "own_post" } as const;
  const meanwhile: Stay[] = share === "1" ? [] : [{ ...own, share: "0.5", from, to, endKnownFromStart: true }];
  return [
    { ...own, share: "1", from: REGISTRY_OPENING, to: addDays(from, -1) },
    ...meanwhile,
    { facility: station, kind: field(row, "kind") as Stay["kind"], share, from, to, endKnownFromStart: true },
    { ...own, share: "1", from: addDays(to, 1), to: null },
  ];
}
