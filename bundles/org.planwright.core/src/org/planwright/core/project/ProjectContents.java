package org.planwright.core.project;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.planwright.core.project.Container.BadContainer;
import org.planwright.core.project.FileManifest.BadManifest;
import org.planwright.core.project.ProjectFileException.Code;

/**
 * What a project file holds, by its table of contents: the plans are not read.
 *
 * @param project name of the project
 * @param plans titles of the plans, in their order
 */
public record ProjectContents(String project, List<String> plans) {

	public ProjectContents {
		plans = List.copyOf(plans);
	}

	/**
	 * Reads the table of contents of a file.
	 *
	 * @throws ProjectFileException when there is none to be read
	 */
	public static ProjectContents of(Path file) throws ProjectFileException {
		try (SeekableByteChannel channel = Files.newByteChannel(file); Container container = new Container(channel, FileLimits.DEFAULT)) {
			FileManifest manifest = FileManifest.parse(container.read(FileManifest.ENTRY, FileLimits.DEFAULT.part()));
			return new ProjectContents(Objects.requireNonNullElse(manifest.project().name(), ""),
					manifest.plans().stream().map(plan -> Objects.requireNonNullElse(plan.title(), "")).toList());
		} catch (BadContainer e) {
			throw new ProjectFileException(e.code(), file, e.getMessage(), e);
		} catch (BadManifest e) {
			throw new ProjectFileException(e.code(), file, e.getMessage(), e);
		} catch (IOException e) {
			throw new ProjectFileException(Code.UNREADABLE, file, e.getLocalizedMessage(), e);
		}
	}
}
