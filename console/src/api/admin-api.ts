/* Written by `npm run generate` from openapi.json. Do not change it by hand. */

export interface components {
  schemas: {
    /**
     * @description A fault.
     * @example {
     *       "error": {
     *         "message": "`n` must be a whole number from 1 to 10.",
     *         "type": "invalid_request_error",
     *         "param": "n",
     *         "code": "invalid_request"
     *       }
     *     }
     */
    Fault: {
      error: {
        /** @description What was wrong and what to do. */
        message: string;
        /** @enum {string} */
        type: "invalid_request_error" | "rate_limit_error" | "insufficient_quota" | "server_error";
        /** @description The request field at fault. */
        param: string | null;
        /** @enum {string} */
        code:
          | "invalid_request"
          | "invalid_size"
          | "invalid_image"
          | "image_unreachable"
          | "address_not_allowed"
          | "image_too_large"
          | "content_refused"
          | "not_possible"
          | "invalid_api_key"
          | "model_not_allowed"
          | "origin_not_allowed"
          | "model_not_found"
          | "not_found"
          | "method_not_allowed"
          | "already_finished"
          | "expired"
          | "body_too_large"
          | "unsupported_media_type"
          | "idempotency_mismatch"
          | "rate_limited"
          | "insufficient_quota"
          | "canceled"
          | "internal"
          | "backend_failed"
          | "backend_answer_invalid"
          | "overloaded"
          | "no_channel"
          | "storage_unavailable"
          | "backend_timeout"
          | "still_running";
      };
    };
    /** @description Sums over generations. Days begin at midnight UTC; empty ones are left out. */
    UsageReport: {
      /** @enum {string} */
      object: "usage";
      /** @enum {string} */
      by: "day" | "model" | "key" | "account";
      /** @description Unix time in seconds. */
      from: number;
      /** @description Unix time in seconds. */
      to: number;
      data: {
        /** @example 2027-01-31 */
        day?: string;
        model?: string;
        key?: string;
        account?: string;
        name?: string | null;
        generations: number;
        /** @description Delivered, erased ones included. */
        pictures: number;
        failures: number;
        cost: {
          /** @description Millionths of a dollar. */
          amount_micros: number;
          /** @enum {string} */
          currency: "USD";
        };
      }[];
      total: {
        generations: number;
        /** @description Delivered, erased ones included. */
        pictures: number;
        failures: number;
        cost: {
          /** @description Millionths of a dollar. */
          amount_micros: number;
          /** @enum {string} */
          currency: "USD";
        };
      };
    };
    /** @description The account. */
    Account: {
      /** @enum {string} */
      object: "account";
      id: string;
      name: string;
      balance: {
        /** @description Millionths of a dollar. */
        amount_micros: number;
        /** @enum {string} */
        currency: "USD";
      };
      /** @description Set aside for generations that are open. */
      held_micros: number;
      last_top_up: {
        amount_micros: number;
        /** @description Unix time in seconds. */
        created: number;
      } | null;
      /** @description How many may be used now. */
      keys: number;
      /** @description How many are open. */
      generations: number;
      /** @description Nothing is refused; the balance may go below zero. */
      unlimited: boolean;
      limits: {
        requests_per_minute: number | null;
        images_per_minute: number | null;
        concurrent: number | null;
        queued: number | null;
      } | null;
      keeping: {
        references_days?: number | null;
        results_days?: number | null;
      } | null;
      /** @description Unix time in seconds. */
      created: number;
    };
    Channel: {
      /** @enum {string} */
      object: "channel";
      id: string;
      engine: string;
      model: string | null;
      /** @description What it may draw. */
      models: string[];
      priority: number;
      weight: number;
      concurrency: number;
      timeout_seconds: number;
      idempotent: boolean;
      retry_unknown_outcome: boolean;
      unpaid: number[];
      /** @description With warning `other_engine` only. */
      price_micros: number;
      cost_micros: number | null;
      /** @description Calls under way: in all processes if they share its places, else in the one that answers. */
      running: number;
      /** @description Whether `concurrency` holds over all processes; else each of them has as many places of its own. */
      shares_places: boolean;
      /** @description The process that answers, as `GET /admin/v1/processes` lists it. State, reason, failures in a row, probe and failover are as this one knows them; each process finds out for itself. */
      told_by: string;
      /**
       * @description `open`: it is asked. `resting`: left alone after failures, longer each time. `half-open`: its rest is over, and one call at a time is made until one is answered. `out`: the backend refuses the channel itself, so it is asked only after a probe that succeeds, or with other settings.
       * @enum {string}
       */
      state: "open" | "resting" | "half-open" | "out";
      reason: {
        code: string;
        message: string;
        backend_text: string | null;
      } | null;
      since: number | null;
      /** @description Calls that ended unpaid or unknown since one was answered, in the process that answers. */
      failures_in_row: number;
      probe: {
        at: number | null;
        ok: boolean | null;
        message: string | null;
      } | null;
      last_failover: {
        /** @description Unix time in seconds. */
        at: number;
        to: string;
        generation: string;
      } | null;
      abilities: {
        edit: boolean;
        references_max: number;
        mask: boolean;
        /** @description Pictures in one call. */
        count_max: number;
        seed: boolean;
        previews: boolean;
        progress: boolean;
        cancel: boolean;
        /** @description Of the 30 lockable sizes, how many it draws itself; all others are fitted. */
        own_sizes: number;
      };
      /** @description `resting` or `out`: new requests do not go there. */
      resting: boolean;
      resting_until: number | null;
      /** @description Generations that wait and that it may draw. */
      queued: number;
      /** @description How calls ended, of generations admitted in the last 24 hours. */
      late: {
        /** @enum {string} */
        outcome: "sending" | "answered" | "unpaid" | "refused" | "unknown";
        calls: number;
        price_paid_micros: number;
      }[];
      /** @description How calls ended in each of the last 48 half-hours, oldest first; the last one is under way. A call that was stopped by a cancel is not counted. */
      slots: {
        /** @description Unix time in seconds. */
        start: number;
        answered: number;
        unpaid: number;
        refused: number;
        unknown: number;
      }[];
      median_ms: number | null;
      failed_share: number | null;
      last_failure: {
        /** @description Unix time in seconds. */
        at: number;
        /** @enum {string} */
        outcome: "unpaid" | "unknown";
        generation: string;
        backend_text: string | null;
      } | null;
    };
    /**
     * @description The documented body. Chat completions hold it too.
     * @example {
     *       "data": [
     *         {
     *           "url": "http://127.0.0.1:4242/images/0e82148abec04b42bbca117c6b42581b.png"
     *         }
     *       ],
     *       "created": 1778037331,
     *       "usage": {
     *         "input_tokens": 30,
     *         "output_tokens": 2074,
     *         "total_tokens": 2104
     *       }
     *     }
     */
    ChatAnswer: {
      data: (
        | {
            url: string;
          }
        | {
            b64_json: string;
          }
      )[];
      /** @description Unix time in seconds. */
      created: number;
      usage: {
        input_tokens: number;
        output_tokens: number;
        total_tokens: number;
      };
    };
    /** @description Raw base64 by default, URLs when asked for. */
    ImagesAnswer: {
      data: (
        | {
            url: string;
          }
        | {
            b64_json: string;
          }
      )[];
      /** @description Unix time in seconds. */
      created: number;
      usage: {
        input_tokens: number;
        output_tokens: number;
        total_tokens: number;
      };
    };
    /** @description The durable record of one accepted request. */
    Generation: {
      id: string;
      /** @enum {string} */
      object: "generation";
      /** @enum {string} */
      state: "queued" | "running" | "succeeded" | "failed" | "canceled";
      /** @description Unix time in seconds. */
      created: number;
      model: string;
      /** @enum {string} */
      mode: "draw" | "edit" | "iterate";
      size: {
        asked: string;
        delivered: string | null;
        native: string | null;
      };
      pictures: {
        url: string;
        width: number;
        height: number;
        bytes: number;
        media_type: string;
      }[];
      /** @description What drives the size and what the engine took from the words, for a person to read. */
      understood: string;
      revised_prompt: string | null;
      warnings: {
        code: string;
        field: string | null;
        message: string;
      }[];
      error: {
        code: string;
        message: string;
        outcome: string | null;
      } | null;
      cost: {
        /** @description Millionths of a dollar, charged. */
        amount_micros: number;
        /** @enum {string} */
        currency: "USD";
        /** @description Set aside while the generation is open. */
        held_micros?: number;
      };
      prompt: string;
      references: {
        n: number;
        url: string;
        changed: boolean;
        /** @description As it was kept, upright. */
        width: number;
        height: number;
        made_by: string | null;
      }[];
      n: number;
      seed: number | null;
      usage: {
        input_tokens: number;
        output_tokens: number;
        total_tokens: number;
      } | null;
      finished: number | null;
      stages: {
        /** @enum {string} */
        name: "queued" | "references" | "drawing" | "finishing" | "storing";
        ms: number;
      }[];
      calls: {
        channel: string;
        started: number | null;
        ms: number | null;
        outcome: string;
      }[];
      retry_of: string | null;
      /** @description How the end of the generation is told; absent if there is no webhook. */
      webhook?: {
        /** @description Its host alone, since the rest may be a secret. */
        url: string;
        /** @enum {string} */
        state: "pending" | "delivered" | "given_up";
        tries: number;
        last_status: number | null;
        last_error: string | null;
        next_try: number | null;
        delivered: number | null;
      };
      erased?: number | null;
      /** @description Since when they are no longer kept; null while they are. */
      expired?: {
        pictures: number | null;
        references: number | null;
      };
    };
    AdminGeneration: components["schemas"]["Generation"] & {
      account: string;
      account_name: string;
      key: string;
      key_name: string | null;
      ms: number | null;
      route: string;
      channel: string | null;
      attempt: number;
      crashes: number;
      webhook_url: string | null;
      calls: {
        number: number;
        attempt: number;
        /** @description Counted from 0. */
        pictures: number[];
        upstream_id: string | null;
        price_paid_micros: number | null;
        backend_text: string | null;
      }[];
    };
    GenerationDossier: components["schemas"]["AdminGeneration"] & {
      timeline: {
        /** @description Unix time in milliseconds. */
        created_ms: number;
        started_ms: number | null;
        finished_ms: number | null;
        delivered_ms: number | null;
      };
      entries: {
        /** @enum {string} */
        kind: "hold" | "release" | "capture";
        /** @description Signed: what it did to the balance. */
        amount_micros: number;
        /** @description Unix time in milliseconds. */
        created_ms: number;
      }[];
      calls: {
        /** @description Unix time in milliseconds. */
        started_ms: number;
        ended_ms: number | null;
      }[];
      references: {
        media_type: string | null;
        bytes: number | null;
      }[];
      client: {
        user_agent: string | null;
        retry: number | null;
      } | null;
      /** @description Made with an `Idempotency-Key`. */
      idempotency: boolean;
    };
    /** @description Generations count where they were admitted, calls where they ended. `before` is the same length of time just before `from`. What is refused before admission leaves no record and is in none of it. */
    Overview: {
      /** @enum {string} */
      object: "overview";
      /** @enum {string} */
      period: "24h" | "7d" | "30d";
      /** @description Unix time in seconds. */
      from: number;
      /** @description Unix time in seconds. */
      to: number;
      /** @enum {string} */
      step: "hour" | "day";
      /** @description Oldest first, empty ones included. */
      steps: {
        /** @description Unix time in seconds. */
        start: number;
        /** @description False for the last one, which is under way. */
        complete: boolean;
        models: {
          model: string;
          pictures: number;
          amount_micros: number;
        }[];
      }[];
      total: {
        /** @description Admitted, open ones included. */
        generations: number;
        /** @description Delivered, erased ones included. */
        pictures: number;
        failures: number;
        canceled: number;
        cost: {
          /** @description Millionths of a dollar. */
          amount_micros: number;
          /** @enum {string} */
          currency: "USD";
        };
        median_ms: number | null;
        p95_ms: number | null;
      };
      before: {
        /** @description Admitted, open ones included. */
        generations: number;
        /** @description Delivered, erased ones included. */
        pictures: number;
        failures: number;
        canceled: number;
        cost: {
          /** @description Millionths of a dollar. */
          amount_micros: number;
          /** @enum {string} */
          currency: "USD";
        };
        median_ms: number | null;
        p95_ms: number | null;
      };
      /** @description How long the calls took that were answered in the period. */
      channels: {
        channel: string;
        calls: number;
        /** @description Nearest rank. */
        p5_ms: number;
        /** @description Nearest rank. */
        median_ms: number;
        /** @description Nearest rank. */
        p95_ms: number;
        /** @description Nearest rank. */
        p99_ms: number;
      }[];
      /** @description The commonest first. */
      failures: {
        code: string;
        count: number;
        /** @description Of these, the ones that no channel was called for. */
        before_drawing: number;
        /** @description Called for the others, most calls first. */
        channels: string[];
        /** @description Zero: what fails is not charged. */
        charged_micros: number;
      }[];
      /** @description Now. */
      open: {
        generations: number;
        running: number;
        held_micros: number;
      };
      balance: {
        /** @description Millionths of a dollar. */
        amount_micros: number;
        /** @enum {string} */
        currency: "USD";
      };
      /** @description No account can run out of money, and `balance` is that of all; else it is that of the accounts that can. */
      unlimited: boolean;
      /** @description Delivered pictures whose pixels were not those of the plan. Zero. */
      not_exact: number;
    };
    /** @description A message and its tries. */
    WebhookDelivery: {
      /** @enum {string} */
      object: "webhook_delivery";
      /** @description What the receiver gets as `webhook-id`. */
      id: string;
      account: string;
      generation: string;
      /** @enum {string} */
      event: "generation.succeeded" | "generation.failed" | "generation.canceled";
      /** @description Where it is posted, whole: only the operator sees it. */
      url: string;
      /** @enum {string} */
      state: "pending" | "delivered" | "given_up";
      tries: number;
      last_status: number | null;
      last_error: string | null;
      next_try: number | null;
      delivered: number | null;
      /** @description Unix time in seconds. */
      created: number;
      given_up: number | null;
    };
    /** @description The data of one event. A late fault is `Fault` in its place; the last data is `[DONE]`. */
    ChatChunk: {
      id: string;
      /** @enum {string} */
      object: "chat.completion.chunk";
      /** @description Unix time in seconds. */
      created: number;
      model: string;
      /** @description One, or none in the chunk with the usage that `include_usage` asks for. */
      choices: {
        index: number;
        delta: {
          /** @enum {string} */
          role?: "assistant";
          /** @description Together: the picture as Markdown, `![image](…)`. */
          content?: string;
          /** @description With `modalities`. */
          images?: {
            /** @enum {string} */
            type: "image_url";
            image_url: {
              /** @description A data URL. */
              url: string;
            };
            index: number;
          }[];
          /** @description How far it is; with `stream_options.include_progress`. */
          reasoning_content?: string;
        };
        finish_reason: "stop" | null;
      }[];
      data?: {
        url: string;
      }[];
      usage?: {
        prompt_tokens: number;
        completion_tokens: number;
        input_tokens: number;
        output_tokens: number;
        total_tokens: number;
      };
      /** @description In the last event that has a picture or a choice; absent if there are none. */
      warnings?: {
        code: string;
        field: string | null;
        message: string;
      }[];
    };
    /** @description The data of one event. A late fault is an event `error` with `Fault` as its data. */
    ImagesEvent: {
      /**
       * @description Also the name of the event.
       * @enum {string}
       */
      type:
        | "image_generation.partial_image"
        | "image_generation.completed"
        | "image_edit.partial_image"
        | "image_edit.completed";
      /** @description The picture, or its preview. */
      b64_json?: string;
      /** @description In place of `b64_json` with `response_format: "url"`. */
      url?: string;
      /** @description Of a preview, from 0. */
      partial_image_index?: number;
      /** @description Which of several pictures it is, from 0. */
      image_index?: number;
      /** @description Unix time in seconds. */
      created_at: number;
      /** @description The same, by the name that some readers of `completed` want. */
      created?: number;
      /** @example 2048x1152 */
      size: string;
      /** @enum {string} */
      quality: "low" | "medium" | "high" | "xhigh" | "max" | "auto";
      /** @enum {string} */
      background: "transparent" | "opaque" | "auto";
      /** @enum {string} */
      output_format: "png" | "jpeg" | "webp";
      usage?: {
        input_tokens: number;
        output_tokens: number;
        total_tokens: number;
      };
      /** @description In the last event that has a picture or a choice; absent if there are none. */
      warnings?: {
        code: string;
        field: string | null;
        message: string;
      }[];
    };
    /** @description A model that this key may use. */
    Model: {
      id: string;
      /** @enum {string} */
      object: "model";
      created: number;
      owned_by: string;
      name: string;
      description: string;
      alias_of: string | null;
      architecture: {
        /** @example text+image->image */
        modality: string;
        input_modalities: string[];
        output_modalities: string[];
      };
      sizes: {
        /**
         * @description What `size` may be: the listed ones, any legal size, or nothing (the prompt drives it).
         * @enum {string}
         */
        rule: "buckets" | "legal" | "prompt";
        listed: string[];
      };
      price: {
        /** @description Millionths of a dollar, per picture. */
        amount_micros: number;
        /** @enum {string} */
        currency: "USD";
      };
      /** @description The price once more, in dollars as decimal text, as OpenRouter tells it. */
      pricing: {
        prompt: string;
        completion: string;
        /** @description Per picture. */
        image: string;
        request: string;
      };
      /** @description About so many tokens of text are read. */
      context_length: number;
      /** @description Answers are no text. */
      max_completion_tokens: null;
      /** @description Members of a request that decide something here. */
      supported_parameters: string[];
      /** @description Median of late. */
      usual_seconds: number | null;
      /** @description Drawn by rules, not by a neural model. */
      procedural: boolean;
      /** @description What a procedural engine draws well and what it cannot. */
      note: string | null;
    };
    /** @description A page of the list. */
    AdminListAccounts: {
      /** @enum {string} */
      object: "list";
      data: components["schemas"]["Account"][];
      next_cursor: string | null;
    };
    AdminCreateAccount: components["schemas"]["Account"];
    AdminGetAccount: components["schemas"]["Account"];
    AdminUpdateAccount: components["schemas"]["Account"];
    /** @description The entry, and the balance after it. */
    AdminTopUp: {
      /** @enum {string} */
      object: "ledger_entry";
      account: string;
      /** @enum {string} */
      kind: "hold" | "release" | "capture" | "top_up" | "adjust";
      /** @description Signed: what the entry does to the balance. */
      amount_micros: number;
      /** @enum {string} */
      currency: "USD";
      generation: string | null;
      reference: string | null;
      note: string | null;
      /** @description Unix time in seconds. */
      created: number;
      balance: {
        /** @description Millionths of a dollar. */
        amount_micros: number;
        /** @enum {string} */
        currency: "USD";
      };
      repeated: boolean;
    };
    /** @description The entry, and the balance after it. */
    AdminAdjust: {
      /** @enum {string} */
      object: "ledger_entry";
      account: string;
      /** @enum {string} */
      kind: "hold" | "release" | "capture" | "top_up" | "adjust";
      /** @description Signed: what the entry does to the balance. */
      amount_micros: number;
      /** @enum {string} */
      currency: "USD";
      generation: string | null;
      reference: string | null;
      note: string | null;
      /** @description Unix time in seconds. */
      created: number;
      balance: {
        /** @description Millionths of a dollar. */
        amount_micros: number;
        /** @enum {string} */
        currency: "USD";
      };
      repeated: boolean;
    };
    /** @description A page of the list. */
    AdminListEntries: {
      /** @enum {string} */
      object: "list";
      data: {
        /** @enum {string} */
        object: "ledger_entry";
        account: string;
        /** @enum {string} */
        kind: "hold" | "release" | "capture" | "top_up" | "adjust";
        /** @description Signed: what the entry does to the balance. */
        amount_micros: number;
        /** @enum {string} */
        currency: "USD";
        generation: string | null;
        reference: string | null;
        note: string | null;
        /** @description Unix time in seconds. */
        created: number;
      }[];
      next_cursor: string | null;
    };
    /** @description A page of the list. */
    AdminListKeys: {
      /** @enum {string} */
      object: "list";
      data: {
        /** @enum {string} */
        object: "key";
        account: string;
        disabled: boolean;
        last_used: number | null;
        id: string;
        name: string;
        /** @description The first characters, to tell keys apart. */
        prefix: string;
        budget_micros: number | null;
        /** @description Spent, and set aside for what is open. */
        budget_used_micros: number;
        models: string[] | null;
        expires: number | null;
        /** @description Unix time in seconds. */
        created: number;
        /** @description Sees only its own generations. */
        private: boolean;
        limits: {
          requests_per_minute: number | null;
          images_per_minute: number | null;
          concurrent: number | null;
          queued: number | null;
        } | null;
        webhook_url: string | null;
        /**
         * @description How chat answers to it look when the request names no shape.
         * @enum {string}
         */
        chat_shape: "auto" | "documented" | "superset";
      }[];
      next_cursor: string | null;
    };
    /** @description The key, with what opens. */
    AdminCreateKey: {
      /** @enum {string} */
      object: "key";
      account: string;
      disabled: boolean;
      last_used: number | null;
      id: string;
      name: string;
      /** @description The first characters, to tell keys apart. */
      prefix: string;
      budget_micros: number | null;
      /** @description Spent, and set aside for what is open. */
      budget_used_micros: number;
      models: string[] | null;
      expires: number | null;
      /** @description Unix time in seconds. */
      created: number;
      /** @description Sees only its own generations. */
      private: boolean;
      limits: {
        requests_per_minute: number | null;
        images_per_minute: number | null;
        concurrent: number | null;
        queued: number | null;
      } | null;
      webhook_url: string | null;
      /**
       * @description How chat answers to it look when the request names no shape.
       * @enum {string}
       */
      chat_shape: "auto" | "documented" | "superset";
      /** @description Shown this once. */
      key: string;
    };
    /** @description A page of the list. */
    AdminFindKeys: {
      /** @enum {string} */
      object: "list";
      data: {
        /** @enum {string} */
        object: "key";
        account: string;
        disabled: boolean;
        last_used: number | null;
        id: string;
        name: string;
        /** @description The first characters, to tell keys apart. */
        prefix: string;
        budget_micros: number | null;
        /** @description Spent, and set aside for what is open. */
        budget_used_micros: number;
        models: string[] | null;
        expires: number | null;
        /** @description Unix time in seconds. */
        created: number;
        /** @description Sees only its own generations. */
        private: boolean;
        limits: {
          requests_per_minute: number | null;
          images_per_minute: number | null;
          concurrent: number | null;
          queued: number | null;
        } | null;
        webhook_url: string | null;
        /**
         * @description How chat answers to it look when the request names no shape.
         * @enum {string}
         */
        chat_shape: "auto" | "documented" | "superset";
        account_name: string;
      }[];
      next_cursor: string | null;
    };
    /** @description The key, without what opens. */
    AdminUpdateKey: {
      /** @enum {string} */
      object: "key";
      account: string;
      disabled: boolean;
      last_used: number | null;
      id: string;
      name: string;
      /** @description The first characters, to tell keys apart. */
      prefix: string;
      budget_micros: number | null;
      /** @description Spent, and set aside for what is open. */
      budget_used_micros: number;
      models: string[] | null;
      expires: number | null;
      /** @description Unix time in seconds. */
      created: number;
      /** @description Sees only its own generations. */
      private: boolean;
      limits: {
        requests_per_minute: number | null;
        images_per_minute: number | null;
        concurrent: number | null;
        queued: number | null;
      } | null;
      webhook_url: string | null;
      /**
       * @description How chat answers to it look when the request names no shape.
       * @enum {string}
       */
      chat_shape: "auto" | "documented" | "superset";
    };
    /** @description The key, without what opens. */
    AdminRevokeKey: {
      /** @enum {string} */
      object: "key";
      account: string;
      disabled: boolean;
      last_used: number | null;
      id: string;
      name: string;
      /** @description The first characters, to tell keys apart. */
      prefix: string;
      budget_micros: number | null;
      /** @description Spent, and set aside for what is open. */
      budget_used_micros: number;
      models: string[] | null;
      expires: number | null;
      /** @description Unix time in seconds. */
      created: number;
      /** @description Sees only its own generations. */
      private: boolean;
      limits: {
        requests_per_minute: number | null;
        images_per_minute: number | null;
        concurrent: number | null;
        queued: number | null;
      } | null;
      webhook_url: string | null;
      /**
       * @description How chat answers to it look when the request names no shape.
       * @enum {string}
       */
      chat_shape: "auto" | "documented" | "superset";
    };
    /** @description A page of the list. */
    AdminListGenerations: {
      /** @enum {string} */
      object: "list";
      data: components["schemas"]["AdminGeneration"][];
      next_cursor: string | null;
    };
    AdminGetGeneration: components["schemas"]["GenerationDossier"];
    /** @description The generation among those it came from and those that came from it. */
    AdminGetStory: {
      /** @enum {string} */
      object: "story";
      /** @description The oldest first. */
      data: components["schemas"]["AdminGeneration"][];
      /** @description Between those of `data`. */
      relations: {
        parent: string;
        child: string;
        n: number;
      }[];
      /** @description Whether there are more than are shown. */
      more: {
        earlier: boolean;
        later: boolean;
      };
    };
    AdminCancelGeneration: components["schemas"]["GenerationDossier"];
    /** @description A page of the list. */
    AdminListWebhookDeliveries: {
      /** @enum {string} */
      object: "list";
      data: components["schemas"]["WebhookDelivery"][];
      next_cursor: string | null;
    };
    AdminResendWebhook: components["schemas"]["WebhookDelivery"];
    /** @description The secrets. */
    AdminGetWebhookSecrets: {
      /** @enum {string} */
      object: "webhook_secrets";
      account: string;
      /** @description The newest first; every message is signed with each. One, or two after a rotation. */
      secrets: string[];
    };
    /** @description The secrets. */
    AdminRotateWebhookSecret: {
      /** @enum {string} */
      object: "webhook_secrets";
      account: string;
      /** @description The newest first; every message is signed with each. One, or two after a rotation. */
      secrets: string[];
    };
    /** @description A page of the list. */
    AdminListChannels: {
      /** @enum {string} */
      object: "list";
      data: components["schemas"]["Channel"][];
      next_cursor: string | null;
    };
    AdminProbeChannel: components["schemas"]["Channel"];
    AdminGetOverview: components["schemas"]["Overview"];
    AdminGetUsage: components["schemas"]["UsageReport"];
    AdminListSettings: {
      /** @enum {string} */
      object: "list";
      data: {
        name: string;
        value: string;
        source: string;
      }[];
      next_cursor: string | null;
      /** @description When `limner.yaml` was read last. */
      configuration: {
        file: string | null;
        /** @description Unix time in seconds. */
        read_at: number;
        refused: {
          /** @description Unix time in seconds. */
          at: number;
          messages: string[];
        } | null;
      };
    };
    /** @description A page of the list. */
    AdminListProcesses: {
      /** @enum {string} */
      object: "list";
      data: {
        id: string;
        /** @enum {string} */
        object: "process";
        /** @enum {string} */
        role: "all" | "api" | "worker";
        /** @description The name of its machine. */
        host: string;
        version: string;
        started: number | null;
        /** @description Since it last said that it is alive, which it does every ten seconds. */
        seen_seconds_ago: number;
        /** @description False when it has said nothing for a minute. */
        alive: boolean;
        /** @description Generations that it runs. */
        running: number;
        /** @description Those that it does not ask as usual, as it told every ten seconds; `until` is when it tries again of itself. Only told where processes share a database. */
        channels: {
          id: string;
          /** @enum {string} */
          state: "resting" | "half-open" | "out";
          until: number | null;
          message: string | null;
          failures_in_row: number;
        }[];
        /** @description Whether it is the one that answers this. */
        answers: boolean;
      }[];
      next_cursor: string | null;
    };
    AdminVerifyLedger: {
      /** @enum {string} */
      object: "ledger_audit";
      adds_up: boolean;
      entries: number;
      accounts: number;
      generations: number;
      findings: string[];
    };
    /** @description Until when the console is open. */
    AdminSignIn: {
      /** @enum {string} */
      object: "session";
      expires: number | null;
    };
    /** @description Until when the console is open. */
    AdminGetSession: {
      /** @enum {string} */
      object: "session";
      expires: number | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
