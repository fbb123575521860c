package org.liaison.local;

import java.nio.file.Path;

/**
 * What a run was asked to do.
 *
 * @param data folder that keeps the database and the logs between runs
 * @param ports where the components listen
 * @param fresh start with an empty database
 * @param dossier load the sample dossier
 * @param help show the usage and do nothing
 * @param freeMegabytes the disk must have this much room before anything is started
 */
public record Options(
    Path data, Ports ports, boolean fresh, boolean dossier, boolean help, int freeMegabytes) {
  public static final int DEFAULT_FREE_MEGABYTES = 512;
}
