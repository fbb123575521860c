package org.liaison.events.extraction.english.event;

import java.util.Set;

/** The nouns that only measure what stands behind their "of": "three kilograms of cocaine". */
final class Measures {

  private static final Set<String> NOUNS =
      Set.of(
          "series",
          "day",
          "hours",
          "family",
          "range",
          "round",
          "rounds",
          "number",
          "kilograms",
          "kilogram",
          "tons",
          "tonnes",
          "pounds",
          "grams",
          "kg",
          "kilos",
          "pair",
          "total",
          "types",
          "kinds",
          "doses",
          "pills",
          "batch",
          "packages",
          "liters",
          "litres",
          "shipments",
          "amount",
          "quantity",
          "amounts",
          "quantities",
          "establishment",
          "pieces",
          "items",
          "batches",
          "sets",
          "members",
          "class",
          "ton",
          "metric");

  private Measures() {}

  static boolean contain(String key) {
    return NOUNS.contains(key);
  }
}
