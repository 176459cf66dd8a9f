"use client";
import { useEffect, useState } from "react";
import { isShortcutOn, setShortcut } from "@/components/shell/shortcut-setting";

/** WCAG 2.2, 2.1.4: a key without a modifier can be turned off. Without JavaScript there is no shortcut to turn off. */
export function ShortcutSwitch({ label }: { label: string }) {
  const [isOn, setIsOn] = useState(true);
  // The server does not know what this browser keeps.
  useEffect(() => setIsOn(isShortcutOn()), []);
  return (
    <label className="account-switch">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          if (setShortcut(target.checked)) setIsOn(target.checked);
        }}
      />
      {label}
    </label>
  );
}
