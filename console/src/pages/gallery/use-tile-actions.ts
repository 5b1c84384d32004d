import { useQueryClient, type InfiniteData } from "@tanstack/react-query";
import type { GenerationPage } from "limner/client";
import { useCallback, useMemo } from "react";
import { useTranslations } from "use-intl";
import { useLocation, useSearch } from "wouter";
import { readSignedInKey } from "../../api/key.ts";
import { openClient } from "../../api/use-client.ts";
import { downloadPicture } from "../../kit/download-picture.ts";
import { copyText } from "../../parts/copy-button.tsx";
import { useToast } from "../../parts/toasts.tsx";
import { beginThread } from "../../threads/begin-thread.ts";
import { makeId } from "../../threads/make-id.ts";
import type { TileActions } from "./tile-actions.ts";
import { tileHref, type Tile } from "./tile.ts";

interface GalleryActions extends TileActions {
  readonly onErase: (tile: Tile) => Promise<void>;
}

/** What can be done with a picture of the gallery. */
export function useTileActions(): GalleryActions {
  const texts = useTranslations("gallery");
  const [, navigate] = useLocation();
  const search = useSearch();
  const toast = useToast();
  const queries = useQueryClient();
  const onErase = useCallback(
    async ({ generation: { id, pictures } }: Tile) => {
      await openClient(readSignedInKey()?.key ?? "").remove(id);
      const without = (page: GenerationPage): GenerationPage => ({
        ...page,
        data: page.data.filter((one) => one.id !== id),
      });
      queries.setQueriesData<GenerationPage>({ queryKey: ["gallery-newest"] }, (page) =>
        page === undefined ? page : without(page),
      );
      queries.setQueriesData<InfiniteData<GenerationPage>>({ queryKey: ["gallery"] }, (read) =>
        read === undefined ? read : { ...read, pages: read.pages.map(without) },
      );
      void queries.invalidateQueries({ queryKey: ["generation"] });
      void queries.invalidateQueries({ queryKey: ["story"] });
      toast({ text: texts("erased", { count: pictures.length }) });
    },
    [queries, texts, toast],
  );
  return useMemo(
    () => ({
      hrefOf: (tile) => tileHref(tile, search),
      onDownload: ({ generation, picture, number }) =>
        downloadPicture(picture.url, nameFile(generation, picture.media_type, number)),
      onCopy: ({ picture }) =>
        void copyText(picture.url).then((done) =>
          done ? toast({ text: texts("urlCopied") }) : undefined,
        ),
      onContinue: ({ generation, picture }) =>
        void beginThread(
          {
            id: makeId("rf"),
            kind: "url",
            url: picture.url,
            generation: generation.id,
            width: picture.width,
            height: picture.height,
          },
          generation.model,
        ).then((thread) => navigate(`/t/${thread}`)),
      onErase,
    }),
    [search, navigate, texts, toast, onErase],
  );
}

/** `gen_….png`, of several `gen_…-2.png`. */
function nameFile({ id, pictures }: Tile["generation"], mediaType: string, number: number): string {
  const [, type = "png"] = mediaType.split("/");
  const extension = type === "jpeg" ? "jpg" : type;
  return pictures.length > 1 ? `${id}-${number}.${extension}` : `${id}.${extension}`;
}
