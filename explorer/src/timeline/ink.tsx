const stops = {
  left: [0, 1, 1],
  right: [1, 1, 0],
  both: [0, 1, 0],
} as const;

/** What marks are painted with: hatching for allegations, and the masks that let open ends fade out. */
export function Ink() {
  return (
    <svg width="0" height="0" class="ink-definitions" aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-ground" width="6" height="6" />
          <rect class="hatch-line" width="2.4" height="6" />
        </pattern>
        {Object.entries(stops).map(([side, [start, middle, end]]) => (
          <Fade key={side} side={side} opacities={[start, middle, end]} />
        ))}
      </defs>
    </svg>
  );
}

function Fade({ side, opacities: [start, middle, end] }: { side: string; opacities: readonly number[] }) {
  return (
    <>
      <linearGradient id={`ramp-${side}`}>
        <stop offset="0" stop-color="#fff" stop-opacity={start} />
        <stop
          offset={side === "both" ? "0.5" : side === "left" ? "0.6" : "0.4"}
          stop-color="#fff"
          stop-opacity={middle}
        />
        <stop offset="1" stop-color="#fff" stop-opacity={end} />
      </linearGradient>
      <mask id={`fade-${side}`} maskContentUnits="objectBoundingBox">
        <rect x="-0.05" y="-0.2" width="1.1" height="1.4" fill={`url(#ramp-${side})`} />
      </mask>
    </>
  );
}
