import type { ReadonlySignal } from '@preact/signals';
import type { Boxes } from '../boxes.ts';
import type { HoldDesk } from '../send/hold.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Actions } from './actions.ts';
import { Card } from './Card.tsx';
import { FindingsList } from './FindingsList.tsx';
import { HoldDialog } from './HoldDialog.tsx';
import { Meter } from './Meter.tsx';
import { Note } from './Note.tsx';
import type { Pointing } from './pointing.ts';
import type { OverlayState } from './state.ts';

export interface OverlayProps {
  readonly around: Surroundings;
  readonly boxes: Boxes;
  readonly desk: HoldDesk;
  readonly state: OverlayState;
  readonly actions: Actions;
  readonly pointing: Pointing;
  /** The time as the overlay shows it, in epoch milliseconds; goes on only while something cools. */
  readonly now: ReadonlySignal<number>;
}

/** Everything that stands over the page. */
export function Overlay({ around, boxes, desk, state, actions, pointing, now }: OverlayProps) {
  const box = boxes.current.value;
  const held = state.dialog.value;
  const { meter, holdMinutes, holdWay } = around.settings.value.value;
  const rests = around.resting.value;
  return (
    <>
      {box && meter && !rests && (
        <Meter
          box={box}
          hold={desk.holdOf(box)}
          now={now.value}
          open={() => {
            state.list.value = box;
          }}
        />
      )}
      {!rests && <Card state={state} actions={actions} pointing={pointing} />}
      {state.list.value && (
        <FindingsList
          box={state.list.value}
          actions={actions}
          meter={meter}
          close={() => {
            state.list.value = undefined;
          }}
        />
      )}
      {state.note.value && (
        <Note
          note={state.note.value}
          close={() => {
            state.note.value = undefined;
          }}
        />
      )}
      {held && (
        <HoldDialog
          key={held}
          held={held}
          hold={desk.holdOf(held.box)}
          now={now.value}
          minutes={holdMinutes}
          way={holdWay === 'either' ? 'minutes' : holdWay}
          actions={actions}
          close={(note) => {
            state.dialog.value = undefined;
            state.note.value = note;
          }}
        />
      )}
    </>
  );
}
