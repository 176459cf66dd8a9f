import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { QUERY_MAX_LENGTH } from "@/lib/features/search/constants";
import type { Messages } from "@/lib/i18n/get-messages";

/** The words that were searched for, to change them; the bar's own field stays empty for the next question. */
export function SearchBox({ text, words }: { text: string; words: Messages["search"] }) {
  return (
    <form method="get" action="/search" aria-label={words.title} className="no-print search-box">
      <TextField
        id="search-words"
        type="search"
        name="q"
        label={words.bar.label}
        defaultValue={text}
        maxLength={QUERY_MAX_LENGTH}
        autoComplete="off"
      />
      <Button type="submit" look="primary">
        {words.submit}
      </Button>
    </form>
  );
}
