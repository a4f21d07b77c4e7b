import { useSignal } from '@preact/signals';
import { t } from '../shared/i18n.ts';
import { save, textFile } from '../shared/save-file.ts';
import { attempt } from '../shared/trouble.ts';
import { type Bar, Bars } from '../ui/Bars.tsx';
import { Button } from '../ui/Button.tsx';
import { Plot, type PlotSpec } from './Plot.tsx';
import { pictureOfBars, pictureOfPlot } from './picture.ts';
import { csvOf, shown, type Table } from './table.ts';

interface Props {
  /** Also the name of the files. */
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  /** What will stand here, said while there is nothing yet; null when there is something. */
  readonly empty: string | null;
  readonly table: Table;
  readonly drawing: { readonly bars: readonly Bar[] } | { readonly plot: PlotSpec };
}

function Rows({ title, table }: { readonly title: string; readonly table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
    <section class="scroll" tabIndex={0} aria-label={t('popup_button_about', t('insights_table'), title)}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.title} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              <th scope="row">{shown(row[0], table.columns[0]?.kind)}</th>
              {row.slice(1).map((cell, column) => (
                <td key={table.columns[column + 1]?.title}>{shown(cell, table.columns[column + 1]?.kind)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A picture with its name, the same as a table, and both as files. */
export function Figure({ id, title, hint, empty, table, drawing }: Props) {
  const open = useSignal(false);

  const savePicture = () =>
    attempt('insights_not_saved', async () => {
      const picture =
        'bars' in drawing
          ? pictureOfBars(title, hint, drawing.bars)
          : await pictureOfPlot(title, hint, drawing.plot);
      const file = await new Promise<Blob | null>((done) => {
        picture.toBlob(done);
      });
      if (file === null) throw new Error('Take Five: nothing was drawn');
      save(`take-five-${id}.png`, file);
    });

  const saveTable = () => {
    const titles = table.columns.map((column) => column.title);
    save(`take-five-${id}.csv`, textFile(csvOf(titles, table.rows), 'text/csv'));
  };

  return (
    <section class="card figure" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {empty !== null ? (
        <p class="nothing">{empty}</p>
      ) : (
        <>
          <p class="hint">{hint}</p>
          {'bars' in drawing ? <Bars bars={drawing.bars} /> : <Plot spec={drawing.plot} />}
          <div class="ways">
            <details onToggle={({ currentTarget }) => (open.value = currentTarget.open)}>
              <summary>{t('insights_table')}</summary>
              {open.value && <Rows title={title} table={table} />}
            </details>
            <div class="files">
              <Button
                look="text"
                label={t('popup_button_about', t('insights_png'), title)}
                onClick={() => void savePicture()}
              >
                {t('insights_png')}
              </Button>
              <Button
                look="text"
                label={t('popup_button_about', t('insights_csv'), title)}
                onClick={saveTable}
              >
                {t('insights_csv')}
              </Button>
            </div>
          </div>
        </>
      )}
    </section>
  );
}
