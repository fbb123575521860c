package org.liaison.events.edtf;

import java.time.LocalDate;
import java.util.Optional;

/** A date of the Extended Date/Time Format (ISO 8601-2), with the days that it can mean. */
public interface Edtf {

  /** First day it can be; empty if open or unknown. */
  Optional<LocalDate> earliest();

  /** Last day it can be; empty if open or unknown. */
  Optional<LocalDate> latest();

  /** The date in EDTF. */
  @Override
  String toString();
}
