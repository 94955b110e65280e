; fb42f13f557f415bd239192aecbfac7b

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB3v88B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4) unnamed_addr #0 {
entry:
  %.13 = add i64 %arg.a0, 32
  %.14 = inttoptr i64 %.13 to ptr
  %.15 = load i64, ptr %.14, align 8
  %.16 = inttoptr i64 %.15 to ptr
  %.18 = load i64, ptr %.16, align 8
  %.19 = add i64 %arg.a0, 16
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.24 = inttoptr i64 %.21 to ptr
  %.49 = add i64 %arg.a1, 32
  %.50 = inttoptr i64 %.49 to ptr
  %.51 = load i64, ptr %.50, align 8
  %.52 = inttoptr i64 %.51 to ptr
  %.54 = load i64, ptr %.52, align 8
  %.55 = add i64 %arg.a1, 16
  %.56 = inttoptr i64 %.55 to ptr
  %.57 = load i64, ptr %.56, align 8
  %.60 = inttoptr i64 %.57 to ptr
  %.85 = add i64 %arg.a2, 32
  %.86 = inttoptr i64 %.85 to ptr
  %.87 = load i64, ptr %.86, align 8
  %.88 = inttoptr i64 %.87 to ptr
  %.90 = load i64, ptr %.88, align 8
  %.91 = getelementptr i8, ptr %.88, i64 8
  %.92 = load i64, ptr %.91, align 8
  %.94 = add i64 %arg.a2, 16
  %.95 = inttoptr i64 %.94 to ptr
  %.96 = load i64, ptr %.95, align 8
  %.99 = inttoptr i64 %.96 to ptr
  %.133 = add i64 %arg.a3, 16
  %.134 = inttoptr i64 %.133 to ptr
  %.135 = load i64, ptr %.134, align 8
  %.138 = inttoptr i64 %.135 to ptr
  %.169 = add i64 %arg.a4, 16
  %.170 = inttoptr i64 %.169 to ptr
  %.171 = load i64, ptr %.170, align 8
  %.1631048.not.i = icmp slt i64 %.90, 1
  br i1 %.1631048.not.i, label %_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B136.if.i

B164.i:                                           ; preds = %B136.if.i
  %.215.i = add i64 %at.3.01052.i, 2
  %.230.i = icmp slt i64 %at.3.01052.i, 0
  %.231.i = select i1 %.230.i, i64 %.18, i64 0
  %0 = getelementptr i8, ptr %.24, i64 %at.3.01052.i
  %.245.i = getelementptr i8, ptr %0, i64 %.231.i
  %.246.i = load i8, ptr %.245.i, align 1, !noalias !0
  %.247.i = zext i8 %.246.i to i64
  %.248.i = add i64 %.215.i, %.247.i
  %.256.i = icmp sgt i64 %.248.i, %.18
  br i1 %.256.i, label %_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B250.i

B250.i:                                           ; preds = %B164.i
  %.383.i = add nsw i64 %at.3.01052.i, 1
  %.1054.i = mul i64 %.105.01049.i, %.92
  %1 = getelementptr i32, ptr %.99, i64 %.1054.i
  br label %B464.if.i

B550.i:                                           ; preds = %B464.if.i
  %.559.i = icmp sgt i64 %rest.2.11047.i, -1
  br i1 %.559.i, label %_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B1126.i

B648.i:                                           ; preds = %B464.if.i
  %.673.i = icmp ugt i8 %.548.i, 12
  br i1 %.673.i, label %_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B714.i

B714.i:                                           ; preds = %B648.i
  %.774.i = icmp ne i8 %.548.i, 0
  %.776.i = zext i1 %.774.i to i64
  %.781.i = icmp samesign ugt i8 %.548.i, 1
  br i1 %.781.i, label %B774.i, label %B1098.i

B774.i:                                           ; preds = %B714.i
  %.795.not.i = icmp slt i64 %taken.3.11045.i, %.54
  br i1 %.795.not.i, label %B840.i, label %_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B840.i:                                           ; preds = %B774.i
  %.905.i = icmp slt i64 %taken.3.11045.i, 0
  %.906.i = select i1 %.905.i, i64 %.54, i64 0
  %2 = getelementptr i8, ptr %.60, i64 %taken.3.11045.i
  %.920.i = getelementptr i8, ptr %2, i64 %.906.i
  %.921.i = load i8, ptr %.920.i, align 1, !noalias !0
  %3 = and i8 %.921.i, 7
  %.923.i = zext nneg i8 %3 to i64
  %.925.i = add nsw i64 %.549.i, -1
  %.933.i = add nsw i64 %taken.3.11045.i, 1
  %.951.i = icmp samesign ugt i8 %.548.i, 3
  br i1 %.951.i, label %B1072.i, label %B1094.i

B1072.i:                                          ; preds = %B840.i
  %.958.i = or disjoint i64 %.923.i, 8
  %.962.i = shl nuw nsw i64 %.958.i, %.925.i
  %.965.i = lshr i64 %.962.i, 3
  br label %B1098.i

B1094.i:                                          ; preds = %B840.i
  %.940.i = shl nuw nsw i64 1, %.925.i
  %.943.i = add nuw nsw i64 %.940.i, 7
  %.945.i = and i64 %.943.i, %.923.i
  %.946.i = or i64 %.945.i, %.940.i
  br label %B1098.i

B1098.i:                                          ; preds = %B1094.i, %B1072.i, %B714.i
  %taken.5.3.i = phi i64 [ %taken.3.11045.i, %B714.i ], [ %.933.i, %B1094.i ], [ %.933.i, %B1072.i ]
  %value.2.3.i = phi i64 [ %.776.i, %B714.i ], [ %.946.i, %B1094.i ], [ %.965.i, %B1072.i ]
  %4 = getelementptr i32, ptr %1, i64 %.419.01043.i
  %.1059.i = trunc nuw nsw i64 %value.2.3.i to i32
  store i32 %.1059.i, ptr %4, align 4, !noalias !0
  %.1063.i = add nsw i64 %value.2.3.i, %total.2.11046.i
  br label %B1126.i

B1126.i:                                          ; preds = %B1098.i, %B550.i
  %taken.4.2.i = phi i64 [ %taken.5.3.i, %B1098.i ], [ %taken.3.11045.i, %B550.i ]
  %total.3.2.i = phi i64 [ %.1063.i, %B1098.i ], [ %total.2.11046.i, %B550.i ]
  %rest.3.2.i = phi i64 [ %rest.2.11047.i, %B1098.i ], [ %.419.01043.i, %B550.i ]
  %exitcond.not.i = icmp eq i64 %.419.01043.i, %.247.i
  br i1 %exitcond.not.i, label %B1138.i, label %B464.if.i

B1138.i:                                          ; preds = %B1126.i
  %.1092.i = icmp slt i64 %rest.3.2.i, 0
  br i1 %.1092.i, label %_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B1200.i

B1200.i:                                          ; preds = %B1138.i
  %.1183.i = icmp sgt i64 %total.3.2.i, 4095
  br i1 %.1183.i, label %_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B1330.i

B1330.i:                                          ; preds = %B1200.i
  %.1332.i = getelementptr i32, ptr %1, i64 %rest.3.2.i
  %5 = trunc i64 %total.3.2.i to i32
  %.1333.i = sub i32 4096, %5
  store i32 %.1333.i, ptr %.1332.i, align 4, !noalias !0
  %6 = getelementptr i64, ptr %.138, i64 %.105.01049.i
  store i64 %rest.3.2.i, ptr %6, align 8, !noalias !0
  %exitcond1076.not.i = icmp eq i64 %.90, %.176.i
  br i1 %exitcond1076.not.i, label %_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit, label %B136.if.i

B136.if.i:                                        ; preds = %entry, %B1330.i
  %at.3.01052.i = phi i64 [ %.248.i, %B1330.i ], [ 0, %entry ]
  %taken.2.01051.i = phi i64 [ %taken.4.2.i, %B1330.i ], [ 0, %entry ]
  %.105.01049.i = phi i64 [ %.176.i, %B1330.i ], [ 0, %entry ]
  %.176.i = add nuw nsw i64 %.105.01049.i, 1
  %.212.not.i = icmp slt i64 %at.3.01052.i, %.18
  br i1 %.212.not.i, label %B164.i, label %_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit

B464.if.i:                                        ; preds = %B1126.i, %B250.i
  %rest.2.11047.i = phi i64 [ -1, %B250.i ], [ %rest.3.2.i, %B1126.i ]
  %total.2.11046.i = phi i64 [ 0, %B250.i ], [ %total.3.2.i, %B1126.i ]
  %taken.3.11045.i = phi i64 [ %taken.2.01051.i, %B250.i ], [ %taken.4.2.i, %B1126.i ]
  %.419.01043.i = phi i64 [ 0, %B250.i ], [ %.488.i, %B1126.i ]
  %.488.i = add nuw nsw i64 %.419.01043.i, 1
  %.518.i = add nsw i64 %.419.01043.i, %.383.i
  %.532.i = icmp slt i64 %.518.i, 0
  %.533.i = select i1 %.532.i, i64 %.18, i64 0
  %7 = getelementptr i8, ptr %.24, i64 %.518.i
  %.547.i = getelementptr i8, ptr %7, i64 %.533.i
  %.548.i = load i8, ptr %.547.i, align 1, !noalias !0
  %.549.i = zext i8 %.548.i to i64
  %.554.i = icmp eq i8 %.548.i, 15
  br i1 %.554.i, label %B550.i, label %B648.i

_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE.exit: ; preds = %B164.i, %B1138.i, %B1200.i, %B1330.i, %B136.if.i, %B550.i, %B648.i, %B774.i, %entry
  %at.3.0.lcssa.sink.i = phi i64 [ %.383.i, %B550.i ], [ 0, %entry ], [ %.383.i, %B774.i ], [ %.383.i, %B648.i ], [ %at.3.01052.i, %B136.if.i ], [ %.248.i, %B1330.i ], [ %at.3.01052.i, %B164.i ], [ %.383.i, %B1138.i ], [ %.383.i, %B1200.i ]
  %taken.2.0.lcssa.sink.i = phi i64 [ %taken.3.11045.i, %B550.i ], [ 0, %entry ], [ %taken.3.11045.i, %B774.i ], [ %taken.3.11045.i, %B648.i ], [ %taken.2.01051.i, %B136.if.i ], [ %taken.4.2.i, %B1330.i ], [ %taken.2.01051.i, %B164.i ], [ %taken.4.2.i, %B1138.i ], [ %taken.4.2.i, %B1200.i ]
  %.sink.i = phi i64 [ 2, %B550.i ], [ 0, %entry ], [ 2, %B648.i ], [ 1, %B774.i ], [ 1, %B136.if.i ], [ 0, %B1330.i ], [ 1, %B164.i ], [ 2, %B1138.i ], [ 3, %B1200.i ]
  %.174 = inttoptr i64 %.171 to ptr
  store i64 %at.3.0.lcssa.sink.i, ptr %.174, align 8, !noalias !0
  %.1459.i = getelementptr i8, ptr %.174, i64 8
  store i64 %taken.2.0.lcssa.sink.i, ptr %.1459.i, align 8, !noalias !0
  store i64 %.sink.i, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_tables_unpack(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) local_unnamed_addr #0 {
entry:
  %.7 = alloca i64, align 8
  store i64 0, ptr %.7, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB3v88B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxx(ptr %.7, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) #1
  %.21 = load i64, ptr %.7, align 8
  ret i64 %.21
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE"}
