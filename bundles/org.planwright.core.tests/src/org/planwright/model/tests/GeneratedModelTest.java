package org.planwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.planwright.model.PlanFactory;

/** The committed code of the model is that of the committed model file. */
class GeneratedModelTest {

	private final Bundle model = FrameworkUtil.getBundle(PlanFactory.class);

	@Test
	void generatedCodeIsOfTheModelFileAsItStands() throws IOException, NoSuchAlgorithmException {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(read("model/plan.xcore"));
		String generatedFrom = new String(read("plan.xcore.sha256"), StandardCharsets.US_ASCII).strip();
		assertEquals(HexFormat.of().formatHex(digest), generatedFrom,
				"src-gen is older than plan.xcore; run ./mvnw -Pgenerate-model -pl releng/generate-model process-sources");
	}

	private byte[] read(String path) throws IOException {
		URL entry = model.getEntry(path);
		assertNotNull(entry, path);
		try (InputStream in = entry.openStream()) {
			return in.readAllBytes();
		}
	}
}
