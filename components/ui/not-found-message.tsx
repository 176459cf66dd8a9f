import { buttonClass } from "@/components/ui/button";

/** What a page says that does not exist, or is not for this reader: the same words, so that neither can be told. */
export function NotFoundMessage({ title, text, home }: { title: string; text: string; home: string }) {
  return (
    <>
      <h1 className="text-title font-semibold">{title}</h1>
      <p className="text-ink-2">{text}</p>
      <a href="/" className={buttonClass("primary")}>
        {home}
      </a>
    </>
  );
}
