/** The extraction engine at the command line: reads files, and scores findings against gold. */
package org.liaison.events.workbench;
