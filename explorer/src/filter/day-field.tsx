import { useEffect, useRef } from "preact/hooks";
import { dayOf } from "../state/hash.js";

interface DayFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly isWrong: boolean;
  readonly onDay: (day: string | undefined) => void;
}

/** The first year that four typed digits make: before the last of them, 2015 is the years 2, 20 and 201. */
const COMPLETE = "1000";

/**
 * A field for a day. It tells of the day once that is complete, and whatever stands there when the field is left or Enter
 * is pressed: nothing is drawn for a year that is half typed, and nothing drawn writes into what is being typed.
 */
export function DayField({ label, value = "", isWrong, onDay }: DayFieldProps) {
  const field = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    if (field.current !== null && field.current.value !== value) field.current.value = value;
  }, [value]);
  const leave = () => {
    const typed = field.current?.value ?? "";
    if (typed !== value) onDay(dayOf(typed));
  };
  return (
    <label>
      {label}{" "}
      <input
        ref={field}
        type="date"
        max="9999-12-31"
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => {
          if (currentTarget.value >= COMPLETE) onDay(dayOf(currentTarget.value));
        }}
        onBlur={leave}
        onKeyDown={({ key }) => (key === "Enter" ? leave() : undefined)}
      />
    </label>
  );
}
