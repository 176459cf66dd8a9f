import type { ButtonHTMLAttributes } from "react";

type ButtonLook = "plain" | "primary" | "quiet";

const LOOKS: Record<ButtonLook, string> = {
  plain: "button",
  primary: "button button-primary",
  quiet: "button button-quiet",
};

/** The class of a button's look, for links that act like one (downloads). */
export function buttonClass(look: ButtonLook = "plain"): string {
  return LOOKS[look];
}

export function Button({
  look,
  className,
  type = "button",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook }) {
  return <button type={type} className={[buttonClass(look), className].filter(Boolean).join(" ")} {...rest} />;
}
