interface MessageCardProps {
  readonly from: 'customer' | 'us';
  readonly author: string;
  readonly time: string;
  readonly datetime: string;
  readonly text: string;
  /** The language of the text where it is known: nobody says in which one a reply was typed. */
  readonly lang?: string;
}

/** One mail of a thread. */
export function MessageCard({ from, author, time, datetime, text, lang }: MessageCardProps) {
  return (
    <article class={`message message-${from}`} data-from={from}>
      <header>
        <span class="message-author" lang={from === 'customer' ? lang : undefined}>
          {author}
        </span>
        <time dateTime={datetime}>{time}</time>
      </header>
      <div class="message-body" lang={lang}>
        {text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}
