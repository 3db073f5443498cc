import { useEffect, useState } from 'react';

/** The time, in epoch milliseconds, anew at every full minute while the page is open: "5 minutes late" stays true. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setTimeout(() => setNow(Date.now()), 60_000 - (now % 60_000));
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}
