package org.planwright.core.project.safety;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.planwright.core.project.safety.JournalHead.Commit;
import org.planwright.core.project.safety.JournalHead.Header;
import org.planwright.core.project.safety.JournalHead.Mark;
import org.planwright.core.project.safety.JournalHead.Part;
import org.planwright.core.project.safety.JournalHead.Removed;
import org.planwright.core.project.safety.JournalHead.Saving;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * The bytes of a journal: a mark of eight bytes, then records of a type, two lengths, a head in JSON, a content, and the CRC of all that.
 * Whatever is cut off or changed ends the reading there: what stands behind it cannot be trusted.
 */
final class JournalRecords {

	/** A record that was read. */
	record Read(JournalHead head, byte[] body) {
	}

	/** Nothing follows, and nothing is cut off. */
	static final Read END = new Read(null, new byte[0]);
	static final byte[] MAGIC = "PLWJRNL1".getBytes(StandardCharsets.US_ASCII);

	private static final Map<Character, Class<? extends JournalHead>> TYPES = Map.of('H', Header.class, 'P', Part.class, 'R', Removed.class, 'C', Commit.class,
			'M', Mark.class, 'S', Saving.class);
	private static final byte[] NOTHING = new byte[0];
	private static final int LONGEST_HEAD = 1 << 20;
	private static final int LONGEST_BODY = 256 << 20;
	private static final int FRAME = 1 + 4 + 4 + 4;
	private static final Gson GSON = new Gson();

	private JournalRecords() {
	}

	static byte[] toBytes(JournalHead head) {
		return toBytes(head, NOTHING);
	}

	static byte[] toBytes(JournalHead head, byte[] body) {
		char type = TYPES.entrySet().stream().filter(entry -> entry.getValue() == head.getClass()).findFirst().orElseThrow().getKey();
		byte[] json = GSON.toJson(head).getBytes(StandardCharsets.UTF_8);
		ByteBuffer record = ByteBuffer.allocate(FRAME + json.length + body.length);
		record.put((byte) type).putInt(json.length).putInt(body.length).put(json).put(body);
		CRC32 crc = new CRC32();
		crc.update(record.array(), 0, record.position());
		return record.putInt((int) crc.getValue()).array();
	}

	/**
	 * Reads the next record.
	 *
	 * @return {@link #END} at the end of the journal; null where what follows is no whole record
	 * @throws IOException when the disk fails
	 */
	static Read next(InputStream in) throws IOException {
		byte[] frame = in.readNBytes(FRAME - 4);
		if (frame.length < FRAME - 4) {
			return frame.length == 0 ? END : null;
		}
		ByteBuffer lengths = ByteBuffer.wrap(frame, 1, 8);
		int headLength = lengths.getInt();
		int bodyLength = lengths.getInt();
		Class<? extends JournalHead> type = TYPES.get((char) frame[0]);
		if (type == null || headLength < 0 || headLength > LONGEST_HEAD || bodyLength < 0 || bodyLength > LONGEST_BODY) {
			return null;
		}
		try {
			byte[] head = in.readNBytes(headLength);
			byte[] body = in.readNBytes(bodyLength);
			CRC32 crc = new CRC32();
			crc.update(frame);
			crc.update(head);
			crc.update(body);
			int written = new DataInputStream(in).readInt();
			if (head.length < headLength || body.length < bodyLength || written != (int) crc.getValue()) {
				return null;
			}
			JournalHead parsed = GSON.fromJson(new String(head, StandardCharsets.UTF_8), type);
			return parsed == null ? null : new Read(parsed, body);
		} catch (EOFException | JsonParseException e) {
			System.getLogger(JournalRecords.class.getName()).log(System.Logger.Level.DEBUG, "A journal ends in the middle of a record", e);
			return null;
		}
	}

	static byte[] pack(byte[] content) {
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try {
			deflater.setInput(content);
			deflater.finish();
			ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 4 + 64);
			byte[] buffer = new byte[1 << 16];
			while (!deflater.finished()) {
				packed.write(buffer, 0, deflater.deflate(buffer));
			}
			return packed.toByteArray();
		} finally {
			deflater.end();
		}
	}

	/** @throws IOException when it is not what was packed: the length is known beforehand, and nothing grows beyond it */
	static byte[] unpack(byte[] packed, int size) throws IOException {
		if (size < 0 || size > LONGEST_BODY) {
			throw new IOException("Too long: " + size);
		}
		Inflater inflater = new Inflater();
		try {
			inflater.setInput(packed);
			byte[] content = new byte[size];
			int length = 0;
			while (length < size) {
				int got = inflater.inflate(content, length, size - length);
				if (got == 0) {
					break;
				}
				length += got;
			}
			return length == size ? content : Arrays.copyOf(content, length);
		} catch (DataFormatException e) {
			throw new IOException("Not what was packed", e);
		} finally {
			inflater.end();
		}
	}
}
