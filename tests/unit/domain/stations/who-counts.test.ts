import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTING_RULES } from "@/lib/domain/stations/count-doctors";
import { judgeCounted, type PersonOnDay } from "@/lib/domain/stations/who-counts";

const permanent: PersonOnDay = { isDoctor: true, presence: "own_post", employment: "permanent", absence: null };
const verdicts = (person: PersonOnDay) =>
  COUNTING_RULES.map((rule) => {
    const { isCounted, reason } = judgeCounted(person, rule);
    return `${isCounted ? "+" : "-"}${reason}`;
  });

describe("who counts towards the floor, under the three rules", () => {
  it("a permanent doctor counts under each", () => {
    expect(verdicts(permanent)).toEqual(["+permanent", "+permanent", "+permanent"]);
  });

  it("a contract doctor counts unless only permanent posts do", () => {
    expect(verdicts({ ...permanent, employment: "contract" })).toEqual(["-contract_apart", "+contract", "+contract"]);
  });

  it("a rotated doctor counts only where everyone on site does", () => {
    expect(verdicts({ ...permanent, presence: "rotation", employment: null })).toEqual([
      "-rotation_apart",
      "-rotation_apart",
      "+rotation",
    ]);
  });

  it("a seconded doctor is told apart from a rotated one", () => {
    expect(verdicts({ ...permanent, presence: "secondment", employment: null })).toEqual([
      "-secondment_apart",
      "-secondment_apart",
      "+secondment",
    ]);
  });

  it.each(["study", "leave", "sickness"] as const)("a doctor away for %s counts under none", (absence) => {
    expect(verdicts({ ...permanent, absence })).toEqual([`-${absence}`, `-${absence}`, `-${absence}`]);
  });

  it("a doctor employed here who works elsewhere counts under none", () => {
    expect(verdicts({ ...permanent, presence: null })).toEqual(["-away", "-away", "-away"]);
  });

  it("an assistant doctor is no doctor, whatever the post", () => {
    expect(verdicts({ ...permanent, isDoctor: false })).toEqual(["-no_doctor", "-no_doctor", "-no_doctor"]);
  });

  it("somebody on site whose post here is not registered counts only where everyone on site does", () => {
    expect(verdicts({ ...permanent, employment: null })).toEqual(["-no_post", "-no_post", "+no_post"]);
  });
});

describe("laws of counting", () => {
  const anyone = fc.record<PersonOnDay>({
    isDoctor: fc.boolean(),
    presence: fc.constantFrom("own_post", "rotation", "secondment", null),
    employment: fc.constantFrom("permanent", "contract", null),
    absence: fc.constantFrom("study", "leave", "sickness", null),
  });

  it("each rule counts everyone whom the narrower one counts", () => {
    fc.assert(
      fc.property(anyone, (person) => {
        const [narrow, middle, wide] = COUNTING_RULES.map((rule) => judgeCounted(person, rule).isCounted);
        expect(!narrow || middle).toBe(true);
        expect(!middle || wide).toBe(true);
      }),
    );
  });

  it("nobody counts who is absent, elsewhere or no doctor", () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...COUNTING_RULES), (person, rule) => {
        const isOut = !person.isDoctor || person.absence !== null || person.presence === null;
        expect(isOut && judgeCounted(person, rule).isCounted).toBe(false);
      }),
    );
  });
});
