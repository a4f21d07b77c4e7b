/** A text with what is between ‹ and › marked. */
export function Marked({ text }: { readonly text: string }) {
  const [before = '', ...marked] = text.split('‹');
  return (
    <>
      {before}
      {marked.map((part, at) => {
        const [inside, after] = part.split('›');
        return (
          <span key={at}>
            <mark>{inside}</mark>
            {after}
          </span>
        );
      })}
    </>
  );
}
