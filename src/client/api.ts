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
    Account: {
      /** @enum {string} */
      object: "account";
      id: string;
      name: string;
      balance: {
        /** @description Millionths of a dollar that can still be spent. */
        amount_micros: number;
        /** @enum {string} */
        currency: "USD";
      };
      unlimited: boolean;
      key: {
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
      /** @description Null: no limit of its own. */
      limits: {
        requests_per_minute: number | null;
        images_per_minute: number | null;
        concurrent: number | null;
        queued: number | null;
      };
      /** @description Of the models that this key may use. */
      prices: {
        model: string;
        /** @description Millionths of a dollar, per picture. */
        amount_micros: number;
        /** @enum {string} */
        currency: "USD";
      }[];
    };
    /** @description A page of the list. */
    GenerationPage: {
      /** @enum {string} */
      object: "list";
      data: components["schemas"]["Generation"][];
      next_cursor: string | null;
    };
    /** @description The generation among those it came from and those that came from it. */
    Story: {
      /** @enum {string} */
      object: "story";
      /** @description The oldest first. */
      data: components["schemas"]["Generation"][];
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
    GenerationQuery: {
      /** @default 20 */
      limit?: number;
      cursor?: string;
      q?: string;
      state?: string;
      code?: string;
      model?: string;
      /** @enum {string} */
      mode?: "draw" | "edit" | "iterate";
      size?: string;
      /** @enum {string} */
      has_pictures?: "0" | "1";
      created_from?: number;
      created_to?: number;
    };
    UsageQuery: {
      /**
       * @default day
       * @enum {string}
       */
      by?: "day" | "model" | "key";
      from?: string;
      to?: string;
      /** @enum {string} */
      format?: "json" | "csv";
    };
    DrawBody: {
      /**
       * @description One of the models that `GET /v1/models` lists.
       * @example gpt-image-2-vip
       */
      model: string;
      /**
       * @description What to draw or to change, in English or Chinese.
       * @example Cinematic landscape 16:9, old lighthouse by the sea at dusk, photorealistic
       */
      prompt: string;
      size?: string | null;
      aspect_ratio?: string | null;
      resolution?: ("1K" | "2K" | "4K") | null;
      image_config?: {
        aspect_ratio?: string;
        /** @enum {string} */
        image_size?: "1K" | "2K" | "4K";
      } | null;
      n?: number | null;
      seed?: number | null;
      temperature?: number | null;
      quality?: string | null;
      style?: string | null;
      background?: ("transparent" | "opaque" | "auto") | null;
      moderation?: string | null;
      input_fidelity?: string | null;
      output_format?: ("png" | "jpeg" | "webp") | null;
      output_compression?: number | null;
      partial_images?: number | null;
      user?: string | null;
      stream?: boolean | null;
      /** @description `b64_json`, without a prefix, when left out. */
      response_format?: ("url" | "b64_json") | null;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
