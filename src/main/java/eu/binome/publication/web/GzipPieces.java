package eu.binome.publication.web;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A text that is the same each time but for one mark in it, compressed once: what stands around the mark is kept as compressed blocks,
 * the mark goes between them as it is, and the checksum of the whole is put together from those of the parts (RFC 1951, RFC 1952).
 */
final class GzipPieces {

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int BUFFER_BYTES = 1 << 14;
    private static final int LONGEST_MARK = 0xffff;
    /** The polynomial of the checksum, the highest power in the lowest bit, x^0 and x^8 written so. */
    private static final int POLYNOMIAL = 0xedb88320;
    private static final int ONE = 1 << 31;
    private static final int EIGHT_BITS = 1 << 23;

    private final List<Piece> pieces = new ArrayList<>();

    /** What stands before the first mark, between two, and after the last. */
    GzipPieces(List<byte[]> texts) {
        for (int i = 0; i < texts.size(); i++) {
            byte[] text = texts.get(i);
            pieces.add(new Piece(deflated(text, i == texts.size() - 1), checksum(text), shift(text.length), text.length));
        }
    }

    private record Piece(byte[] block, int checksum, int shift, int length) {
    }

    /** Bytes that are kept. */
    int size() {
        return pieces.stream().mapToInt(piece -> piece.block().length).sum();
    }

    /** The whole with this mark, at most 65,535 bytes long. */
    byte[] with(byte[] mark) {
        if (mark.length > LONGEST_MARK) {
            throw new IllegalArgumentException("a mark of " + mark.length + " bytes");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(size() + pieces.size() * (mark.length + HEADER.length) + HEADER.length);
        whole.writeBytes(HEADER);
        int markChecksum = checksum(mark);
        int markShift = shift(mark.length);
        int checksum = 0;
        int length = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                writeStored(whole, mark);
                checksum = times(markShift, checksum) ^ markChecksum;
                length += mark.length;
            }
            Piece piece = pieces.get(i);
            whole.writeBytes(piece.block());
            checksum = times(piece.shift(), checksum) ^ piece.checksum();
            length += piece.length();
        }
        writeLowFirst(whole, checksum, Integer.BYTES);
        writeLowFirst(whole, length, Integer.BYTES);
        return whole.toByteArray();
    }

    /** A block that is not compressed and not the last. */
    private static void writeStored(ByteArrayOutputStream out, byte[] text) {
        out.write(0);
        writeLowFirst(out, text.length, Short.BYTES);
        writeLowFirst(out, ~text.length, Short.BYTES);
        out.writeBytes(text);
    }

    private static void writeLowFirst(ByteArrayOutputStream out, int number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(number >>> (Byte.SIZE * i));
        }
    }

    /** Ends at a whole byte, so that something else can follow. */
    private static byte[] deflated(byte[] text, boolean last) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(text);
            if (last) {
                deflater.finish();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER_BYTES];
            int written;
            do {
                written = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, written);
            } while (written == buffer.length);
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static int checksum(byte[] text) {
        CRC32 sum = new CRC32();
        sum.update(text);
        return (int) sum.getValue();
    }

    /** By what a checksum is multiplied when so many bytes follow: x to the power of their bits. */
    private static int shift(int bytes) {
        int shift = ONE;
        int power = EIGHT_BITS;
        for (int left = bytes; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                shift = times(shift, power);
            }
            power = times(power, power);
        }
        return shift;
    }

    /** The product of two polynomials over GF(2), modulo that of the checksum. */
    private static int times(int one, int other) {
        int product = 0;
        int factor = other;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((one & bit) != 0) {
                product ^= factor;
            }
            factor = (factor & 1) == 0 ? factor >>> 1 : factor >>> 1 ^ POLYNOMIAL;
        }
        return product;
    }
}
