import { ChartTable } from "@/components/charts/chart-table";
import { ChartWithTable } from "@/components/charts/chart-with-table";
import { FlowChart } from "@/components/charts/flow-chart";
import type { PageAddress } from "@/components/overview/target-links";
import { Card } from "@/components/ui/card";
import { DownloadLinks } from "@/components/ui/download-links";
import { FilterForm } from "@/components/ui/filter-form";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { WorkforceFlows } from "@/lib/features/workforce/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { drawFlows, nameOfPlace } from "./flow-picture";
import { FlowTable } from "./flow-table";
import { totalOfLines } from "./flow-words";
import { keptFields } from "./workforce-address";
import type { WorkforceQuery } from "./workforce-query";

type CardProps = {
  flows: WorkforceFlows;
  query: WorkforceQuery;
  address: PageAddress;
  fileQuery: string;
  language: Language;
};

/** Who came and went in a period: a picture between groups of facilities, and tables by group and by facility. */
export function FlowsCard(props: CardProps) {
  const { flows, fileQuery, language } = props;
  const { downloads, workforce } = getMessages(language);
  const { flows: words } = workforce;
  const days = words.aside(formatDate(flows.period.from, language), formatDate(flows.period.to, language));
  return (
    <Card
      id="flows"
      title={words.title}
      aside={`${words.whoOptions[flows.who]}, ${days}`}
      tools={<DownloadLinks path="/workforce/flows/export" query={fileQuery} words={downloads} />}
      isFlush
    >
      <div className="workforce-form">
        <PeriodForm {...props} />
      </div>
      {flows.bands.length === 0 ? null : <FlowPicture flows={flows} days={days} language={language} />}
      <FlowTables flows={flows} language={language} />
      <ul className="workforce-notes">
        {words.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Card>
  );
}

function PeriodForm({ flows, query, address, language }: CardProps) {
  const { flows: words } = getMessages(language).workforce;
  const options = Object.entries(words.whoOptions).map(([value, label]) => ({ value, label }));
  return (
    <FilterForm
      action="/workforce#flows"
      submit={words.show}
      label={words.form}
      kept={keptFields(query, address, ["from", "to", "who"])}
    >
      <TextField id="flows-from" name="from" type="date" label={words.from} defaultValue={flows.period.from} />
      <TextField id="flows-to" name="to" type="date" label={words.to} defaultValue={flows.period.to} />
      <Select id="flows-who" name="who" label={words.who} options={options} defaultValue={flows.who} isInline={false} />
    </FilterForm>
  );
}

function FlowPicture({ flows, days, language }: { flows: WorkforceFlows; days: string; language: Language }) {
  const { flows: words } = getMessages(language).workforce;
  const named = flows.bands.map(({ from, to, isPosting, heads }) => ({
    from: nameOfPlace(from, language),
    to: nameOfPlace(to, language),
    kind: isPosting ? words.bandPosting : words.bandPost,
    heads: formatNumber(heads, { language }),
  }));
  const [first, last] = [formatDate(flows.period.from, language), formatDate(flows.period.to, language)];
  return (
    <ChartWithTable
      id="flows-picture"
      title={words.picture}
      aside={days}
      headingLevel={3}
      className="workforce-picture"
      language={language}
      chart={
        <>
          <FlowChart
            id="flows-picture"
            title={words.pictureLabel(first, last)}
            description={named.map(({ from, to, heads }) => words.fromTo(from, to, heads)).join("; ")}
            {...drawFlows(flows, language)}
          />
          <FlowLegend language={language} />
        </>
      }
      table={
        <ChartTable
          caption={words.pictureLabel(first, last)}
          headers={[`${words.fromHead} → ${words.toHead}`, words.heads]}
          rows={named.map(({ from, to, kind, heads }) => [`${from} → ${to} (${kind})`, heads])}
        />
      }
    />
  );
}

function FlowLegend({ language }: { language: Language }) {
  const { flows: words } = getMessages(language).workforce;
  const entries = [
    { className: "flow-post", text: words.bandPost },
    { className: "flow-posting", text: words.bandPosting },
  ];
  return (
    <ul className="chart-legend">
      {entries.map(({ className, text }) => (
        <li key={className}>
          <svg width="22" height="12" aria-hidden="true" focusable="false">
            <path className={className} d="M1 1h20v10h-20z" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

function FlowTables({ flows, language }: { flows: WorkforceFlows; language: Language }) {
  const { flows: words } = getMessages(language).workforce;
  const total = totalOfLines(flows.groups);
  const places = new Map(flows.facilities.map(({ key, place }) => [key, place.name[language]]));
  const byFacility = (
    <FlowTable
      caption={`${words.title}, ${words.byFacility}`}
      lines={flows.facilities}
      nameOf={(line) => places.get(line.key) ?? line.key}
      language={language}
    />
  );
  if (flows.groups.length === 0) return byFacility;
  return (
    <>
      <FlowTable
        caption={`${words.title}, ${words.byGroup}`}
        lines={[
          ...flows.groups.filter((line) => line.key !== "other_public" || line.posts.in + line.posts.out > 0),
          total,
        ]}
        nameOf={(line) => (line.key === "total" ? <b>{words.total}</b> : nameOfPlace(line.key, language))}
        language={language}
      />
      <details className="workforce-details">
        <summary>
          {words.byFacility} ({formatNumber(flows.facilities.length, { language })})
        </summary>
        {byFacility}
      </details>
    </>
  );
}
