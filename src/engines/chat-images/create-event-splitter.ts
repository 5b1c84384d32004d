/** Takes the payloads of server-sent events. */
export interface EventSink {
  /** The next bytes of the event under way. */
  push(bytes: Buffer): void;
  /** The event is whole. */
  end(): void;
}

/** Splits the bytes of `text/event-stream` into the payloads of its events. */
export interface EventSplitter {
  /** The next bytes, cut anywhere. */
  push(bytes: Buffer): void;
  /** The stream is over; an event that no empty line has ended counts all the same. */
  end(): void;
}

const LINE_FEED = 0x0a;
const DATA = Buffer.from("data:");

/**
 * By the HTML Standard (§9.2) for lines that end in CR LF or LF. Of the fields only `data` counts, and several of one event
 * are joined without a break: the payloads are JSON, in which it would mean nothing. No line is ever held whole.
 */
export function createEventSplitter(sink: EventSink): EventSplitter {
  /** The first bytes of a line, until it is known what line it is. */
  let head = Buffer.alloc(0);
  let line: "unknown" | "data" | "other" = "unknown";
  let hasData = false;

  const judge = (bytes: Buffer): void => {
    head = Buffer.concat([head, bytes]);
    const known = Math.min(head.length, DATA.length);
    if (!DATA.subarray(0, known).equals(head.subarray(0, known))) {
      line = "other";
    } else if (head.length > DATA.length) {
      line = "data";
      hasData = true;
      sink.push(head.subarray(DATA.length));
    }
  };

  const read = (bytes: Buffer): void => {
    if (line === "unknown") {
      judge(bytes);
    } else if (line === "data") {
      sink.push(bytes);
    }
  };

  const endEvent = (): void => {
    if (hasData) {
      sink.end();
    }
    hasData = false;
  };

  const endLine = (): void => {
    const isEmpty = line !== "data" && head.toString("latin1").trim() === "";
    head = Buffer.alloc(0);
    line = "unknown";
    if (isEmpty) {
      endEvent();
    }
  };

  return {
    push(bytes) {
      let start = 0;
      let end = bytes.indexOf(LINE_FEED);
      while (end !== -1) {
        read(bytes.subarray(start, end));
        endLine();
        start = end + 1;
        end = bytes.indexOf(LINE_FEED, start);
      }
      read(bytes.subarray(start));
    },
    end() {
      endLine();
      endEvent();
    },
  };
}
