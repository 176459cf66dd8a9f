import { Icon } from "@/components/ui/icon";

/** Stands at every field that takes free words or a file. */
export function SecrecyLine({ text }: { text: string }) {
  return (
    <p className="secrecy-line">
      <Icon name="warning" /> {text}
    </p>
  );
}
