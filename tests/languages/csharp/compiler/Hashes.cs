using System;
using System.IO;
using System.Reflection;

[assembly: AssemblyVersion("9.0.0.0")]

namespace System.Security.Cryptography
{
    // What Roslyn asks of this assembly, in place of .NET Core's, which needs OpenSSL 1.1. It names things by hashes.
    public abstract class SHA1 : HashAlgorithm
    {
        public static new SHA1 Create() => new Managed();

        private sealed class Managed : SHA1
        {
            private readonly MemoryStream _data = new MemoryStream();

            public override void Initialize() => _data.SetLength(0);

            protected override void HashCore(byte[] array, int start, int size) => _data.Write(array, start, size);

            protected override byte[] HashFinal()
            {
                var bits = _data.Length * 8;
                _data.WriteByte(0x80);
                while (_data.Length % 64 != 56)
                {
                    _data.WriteByte(0);
                }

                for (var shift = 56; shift >= 0; shift -= 8)
                {
                    _data.WriteByte((byte)(bits >> shift));
                }

                var all = _data.ToArray();
                uint[] hash = { 0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0 };
                for (var at = 0; at < all.Length; at += 64)
                {
                    Add(hash, all, at);
                }

                var result = new byte[20];
                for (var at = 0; at < 20; at++)
                {
                    result[at] = (byte)(hash[at / 4] >> (24 - (8 * (at % 4))));
                }

                return result;
            }

            private static void Add(uint[] hash, byte[] all, int at)
            {
                var w = new uint[80];
                for (var i = 0; i < 64; i++)
                {
                    w[i / 4] = w[i / 4] << 8 | all[at + i];
                }

                for (var i = 16; i < 80; i++)
                {
                    w[i] = Roll(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
                }

                uint a = hash[0], b = hash[1], c = hash[2], d = hash[3], e = hash[4];
                for (var i = 0; i < 80; i++)
                {
                    var f = i < 20 ? (b & c) | (~b & d) : i < 40 || i >= 60 ? b ^ c ^ d : (b & c) | (b & d) | (c & d);
                    var k = i < 20 ? 0x5A827999 : i < 40 ? 0x6ED9EBA1 : i < 60 ? 0x8F1BBCDC : 0xCA62C1D6;
                    var next = Roll(a, 5) + f + e + k + w[i];
                    e = d;
                    d = c;
                    c = Roll(b, 30);
                    b = a;
                    a = next;
                }

                hash[0] += a;
                hash[1] += b;
                hash[2] += c;
                hash[3] += d;
                hash[4] += e;
            }

            private static uint Roll(uint word, int by) => word << by | word >> (32 - by);
        }
    }

    public sealed class IncrementalHash : IDisposable
    {
        private readonly MemoryStream _data = new MemoryStream();

        public static IncrementalHash CreateHash(HashAlgorithmName name) => new IncrementalHash();

        public void AppendData(byte[] data) => AppendData(data, 0, data.Length);

        public void AppendData(byte[] data, int at, int length) => _data.Write(data, at, length);

        public byte[] GetHashAndReset() => SHA1.Create().ComputeHash(_data.ToArray());

        public void Dispose()
        {
        }
    }

    // Whoever reads documentation keeps names in a table by random numbers.
    public class RandomNumberGenerator : IDisposable
    {
        public static RandomNumberGenerator Create() => new RandomNumberGenerator();

        public static void Fill(Span<byte> data) => data.Fill(4);

        public virtual void GetBytes(byte[] data) => Fill(data);

        public virtual void GetBytes(Span<byte> data) => Fill(data);

        public void Dispose()
        {
        }
    }

    public abstract class MD5 : HashAlgorithm
    {
        public static new MD5 Create() => throw new NotSupportedException();
    }

    public abstract class SHA256 : HashAlgorithm
    {
        public static new SHA256 Create() => throw new NotSupportedException();
    }

    public abstract class SHA384 : HashAlgorithm
    {
        public static new SHA384 Create() => throw new NotSupportedException();
    }

    public abstract class SHA512 : HashAlgorithm
    {
        public static new SHA512 Create() => throw new NotSupportedException();
    }

    public struct RSAParameters
    {
        public byte[] Exponent;
        public byte[] Modulus;
        public byte[] D;
        public byte[] DP;
        public byte[] DQ;
        public byte[] InverseQ;
        public byte[] P;
        public byte[] Q;
    }
}
