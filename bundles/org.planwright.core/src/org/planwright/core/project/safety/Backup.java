package org.planwright.core.project.safety;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A project file as it was before it was replaced.
 *
 * @param file the backup itself, an ordinary project file
 * @param number counts up with every backup of one project file: the order of backups, whatever clocks said
 * @param made when it was made, as the clock of the machine showed then
 * @param size in bytes
 */
public record Backup(Path file, long number, LocalDateTime made, long size) {
}
