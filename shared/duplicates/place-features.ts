import type { AccessPoint } from '#shared/domain/access-point/access-point.ts';
import { locationAt } from '#shared/domain/access-point/at-date.ts';
import type { Day } from '#shared/domain/calendar/day.ts';
import { type ComparedCommune, comparedCommune } from './compared-commune.ts';
import { type ContactMeans, contactMeans } from './contact-means.ts';
import { type ComparedName, comparedName } from './name-words.ts';
import { type Position, positionOf } from './position.ts';
import { readStreetAddress, type StreetAddress } from './street-address.ts';

/** What a place is told by, wherever it is told: the register, a list of the standard, a row of a spreadsheet. */
export type PlaceLook = {
  readonly name: string;
  readonly address?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly communeCode?: string | null | undefined;
  readonly communeName?: string | null | undefined;
  readonly latitude?: number | null | undefined;
  readonly longitude?: number | null | undefined;
  readonly pivot?: string | null | undefined;
  readonly phones?: readonly (string | null)[] | undefined;
  readonly emails?: readonly (string | null)[] | undefined;
  readonly websites?: readonly string[] | undefined;
  /** Ids given by producers of lists. */
  readonly externalIds?: readonly { readonly source: string; readonly value: string }[] | undefined;
};

/** A place as it is compared. */
export type PlaceFeatures = {
  readonly name: ComparedName;
  readonly street: StreetAddress | null;
  readonly commune: ComparedCommune;
  readonly position: Position | null;
  /** SIRET, RNA or RIDET; never zeros. */
  readonly pivot: string | null;
  readonly contacts: ContactMeans;
  readonly externalKeys: readonly string[];
};

/** The look of a place of the register on a day. */
export function lookOfPlace(place: AccessPoint, day: Day): PlaceLook {
  const { name, pivot, phone, emails, websites, externalIds } = place;
  const location = locationAt(place, day);
  return { ...location, name, pivot, phones: [phone], emails, websites, externalIds };
}

/** Prepares a place to be compared. */
export function placeFeatures(look: PlaceLook): PlaceFeatures {
  const { name, communeName = null, communeCode = null } = look;
  return {
    name: comparedName(name, communeName),
    street: readStreetAddress(look.address ?? null),
    commune: comparedCommune(communeCode, communeName),
    position: positionOf(look.latitude, look.longitude),
    pivot: pivotKey(look.pivot ?? null),
    contacts: contactMeans({
      phones: look.phones ?? [],
      emails: look.emails ?? [],
      websites: look.websites ?? [],
    }),
    externalKeys: externalKeys(look.externalIds ?? []),
  };
}

/** An identifier of a structure as it is compared; null when there is none: zeros stand for an unknown one. */
export function pivotKey(pivot: string | null): string | null {
  const key = (pivot ?? '').replaceAll(/[\s.]/g, '').toUpperCase();
  return /[1-9A-Z]/.test(key) ? key : null;
}

/** Ids of producers, as one text each. Lists without a source number their rows from 1: their ids are no evidence. */
export function externalKeys(
  ids: readonly { readonly source: string; readonly value: string }[],
): readonly string[] {
  return ids.filter(({ source }) => source !== '').map(({ source, value }) => `${source}\n${value}`);
}
