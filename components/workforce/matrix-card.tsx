import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { FACILITY_GROUPS, type FacilityGroup, groupOfKind } from "@/lib/domain/workforce/facility-groups";
import { computeMatrix, type MatrixLine } from "@/lib/domain/workforce/matrix";
import type { RegistryCounts } from "@/lib/features/workforce/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Line = MatrixLine & { readonly name: string; readonly people: number; readonly isTotal: boolean };

/** Every profession by the way people are employed and by the kind of facility at which they work. */
export function MatrixCard({ registry, language }: { registry: RegistryCounts; language: Language }) {
  const { matrix } = getMessages(language).workforce;
  const lines = listLines(registry, language);
  return (
    <Card id="professions" title={matrix.title} aside={matrix.aside} isFlush>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="workforce-scroll" tabIndex={0} aria-label={matrix.title}>
        <DataTable
          caption={matrix.title}
          columns={columnsFor(registry, lines, language)}
          rows={lines}
          rowKey={(line) => line.professionCode}
        />
      </section>
      <p className="workforce-notes">
        {matrix.note}
        <span className="workforce-phone">{matrix.noZeros}</span>
      </p>
    </Card>
  );
}

function listLines(registry: RegistryCounts, language: Language): Line[] {
  const groups = new Map(registry.places.map((place) => [place.code, groupOfKind(place.kind)]));
  const lines = computeMatrix(registry.tally, {
    professions: registry.professions.map(({ code }) => code),
    groupOf: (code) => groups.get(code) ?? "other_public",
  }).map((line, index): Line => {
    const people = registry.people.get(line.professionCode) ?? 0;
    return { ...line, people, name: registry.professions[index]?.name[language] ?? "", isTotal: false };
  });
  return [...lines, totalOf(lines, getMessages(language).workforce.matrix.total)];
}

function totalOf(lines: readonly Line[], name: string): Line {
  const sum = (read: (line: Line) => number) => lines.reduce((total, line) => total + read(line), 0);
  return {
    professionCode: "total",
    name,
    isTotal: true,
    permanent: sum((line) => line.permanent),
    contract: sum((line) => line.contract),
    rotated: sum((line) => line.rotated),
    withoutPost: sum((line) => line.withoutPost),
    byGroup: Object.fromEntries(
      FACILITY_GROUPS.map((group) => [group, sum((line) => line.byGroup[group])]),
    ) as MatrixLine["byGroup"],
    places: sum((line) => line.places),
    people: sum((line) => line.people),
  };
}

function columnsFor(registry: RegistryCounts, lines: readonly Line[], language: Language): Column<Line>[] {
  const { employment, groups, groupsShort, matrix } = getMessages(language).workforce;
  const figure = (key: string, header: string, read: (line: Line) => number): Column<Line> => ({
    key,
    header,
    isNumber: true,
    cell: (line) => {
      const value = read(line);
      const text = formatNumber(value, { language });
      return value === 0 ? <span className="workforce-zero">{text}</span> : text;
    },
  });
  const present = FACILITY_GROUPS.filter((group) => registry.places.some((place) => groupOfKind(place.kind) === group));
  const groupColumn = (group: FacilityGroup): Column<Line> => ({
    ...figure(group, groupsShort[group], (line) => line.byGroup[group]),
    header: <span title={groups[group]}>{groupsShort[group]}</span>,
    label: groups[group],
  });
  return [
    {
      key: "profession",
      header: matrix.profession,
      isRowHeader: true,
      isBlock: true,
      cell: (line) => (line.isTotal ? <b>{line.name}</b> : line.name),
    },
    figure("permanent", employment.permanent, (line) => line.permanent),
    figure("contract", employment.contract, (line) => line.contract),
    figure("rotated", matrix.rotated, (line) => line.rotated),
    ...(lines.some((line) => line.withoutPost > 0)
      ? [figure("without-post", matrix.withoutPost, (line) => line.withoutPost)]
      : []),
    ...present.map(groupColumn),
    figure("places", matrix.places, (line) => line.places),
    figure("people", matrix.people, (line) => line.people),
  ];
}
