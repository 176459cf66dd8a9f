import { render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { DataTable } from "@/components/ui/data-table";
import { Frozen } from "@/components/ui/frozen";

const columns = [
  {
    key: "name",
    header: "Trạm",
    cell: (row: { name: string }) => <a href="/stations/1">{row.name}</a>,
    isRowHeader: true,
  },
];
const tableOf = (rows: number) => (
  <DataTable
    caption="Các trạm"
    columns={columns}
    rows={Array.from({ length: rows }, (_, n) => ({ name: `Trạm <${n}> & "bạn"` }))}
    rowKey={(row) => row.name}
  />
);
/** What the bundler puts in place of a client component on the server. */
function OnlyInBrowser(): ReactNode {
  throw new Error("Attempted to call OnlyInBrowser() from the server");
}

async function Waiting() {
  return <b>late</b>;
}

/** How many elements React itself knows of. */
const ownedElements = (container: HTMLElement) =>
  [...container.querySelectorAll("*")].filter((element) =>
    Object.keys(element).some((key) => key.startsWith("__reactFiber")),
  );

describe("a frozen piece", () => {
  it("looks as its children do, and is one element to React", () => {
    const children = (
      <section aria-label="Bản đồ">
        <svg viewBox="0 0 8 8" strokeWidth="2" aria-hidden="true">
          <path d="M0 0h8" strokeLinecap="round" />
        </svg>
      </section>
    );
    const { container } = render(<Frozen>{children}</Frozen>);
    expect(container.innerHTML).toBe(render(<div className="contents">{children}</div>).container.innerHTML);
    expect(ownedElements(container)).toHaveLength(1);
  });

  it("escapes what people wrote", () => {
    const { container } = render(<Frozen>{'<img src="x" onerror="steal()"> & "'}</Frozen>);
    expect(container.textContent).toBe('<img src="x" onerror="steal()"> & "');
    expect(container.querySelector("img")).toBeNull();
  });

  it("is drawn in the usual way when a function answers its form", () => {
    const { container } = render(
      <Frozen>
        <form action={async () => undefined}>
          <button type="submit">Thu hồi</button>
        </form>
      </Frozen>,
    );
    expect(ownedElements(container)).toHaveLength(3);
  });

  it("is drawn in the usual way when a part of it lives in the browser or waits", () => {
    for (const part of [<OnlyInBrowser key="1" />, <Waiting key="2" />]) {
      const { props } = Frozen({ children: part });
      expect(props).toEqual({ className: "contents", children: part });
    }
  });
});

describe("a table", () => {
  it("of 19 rows is many elements, of 20 one; both read alike", () => {
    const short = render(tableOf(19));
    expect(within(short.container).getAllByRole("row")).toHaveLength(20);
    expect(ownedElements(short.container).length).toBeGreaterThan(60);
    short.unmount();
    const long = render(tableOf(20));
    expect(ownedElements(long.container)).toHaveLength(1);
    expect(screen.getByRole("table", { name: "Các trạm" })).toBeInTheDocument();
    expect(screen.getAllByRole("rowheader")).toHaveLength(20);
    expect(screen.getByRole("link", { name: 'Trạm <19> & "bạn"' })).toHaveAttribute("href", "/stations/1");
  });
});
