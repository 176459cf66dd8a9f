"use client";
import { useEffect } from "react";
import { isShortcutOn } from "./shortcut-setting";

const TYPING = "input, textarea, select, [contenteditable]";

/** `/` leads to the search field, unless somebody is typing or has turned it off on the account page (WCAG 2.2, 2.1.4). */
export function SearchShortcut({ fieldId }: { fieldId: string }) {
  useEffect(() => {
    const focusField = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      if (!isShortcutOn()) return;
      const field = document.getElementById(fieldId);
      if (!(field instanceof HTMLInputElement)) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener("keydown", focusField);
    return () => document.removeEventListener("keydown", focusField);
  }, [fieldId]);
  return null;
}
