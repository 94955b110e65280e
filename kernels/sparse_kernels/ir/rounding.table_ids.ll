; d5f80dcf666a08ba94384ddd95d99f61

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v159B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11, i64 %arg.a12) unnamed_addr #0 {
entry:
  %.21 = add i64 %arg.a0, 32
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = load i64, ptr %.22, align 8
  %.24 = inttoptr i64 %.23 to ptr
  %.26 = load i64, ptr %.24, align 8
  %.27 = add i64 %arg.a0, 16
  %.28 = inttoptr i64 %.27 to ptr
  %.29 = load i64, ptr %.28, align 8
  %.32 = inttoptr i64 %.29 to ptr
  %.57 = add i64 %arg.a1, 32
  %.58 = inttoptr i64 %.57 to ptr
  %.59 = load i64, ptr %.58, align 8
  %.60 = inttoptr i64 %.59 to ptr
  %.62 = load i64, ptr %.60, align 8
  %.63 = add i64 %arg.a1, 16
  %.64 = inttoptr i64 %.63 to ptr
  %.65 = load i64, ptr %.64, align 8
  %.68 = inttoptr i64 %.65 to ptr
  %.93 = add i64 %arg.a6, 32
  %.94 = inttoptr i64 %.93 to ptr
  %.95 = load i64, ptr %.94, align 8
  %.96 = inttoptr i64 %.95 to ptr
  %.98 = load i64, ptr %.96, align 8
  %.99 = add i64 %arg.a6, 16
  %.100 = inttoptr i64 %.99 to ptr
  %.101 = load i64, ptr %.100, align 8
  %.104 = inttoptr i64 %.101 to ptr
  %.129 = add i64 %arg.a7, 32
  %.130 = inttoptr i64 %.129 to ptr
  %.131 = load i64, ptr %.130, align 8
  %.132 = inttoptr i64 %.131 to ptr
  %.134 = load i64, ptr %.132, align 8
  %.135 = add i64 %arg.a7, 16
  %.136 = inttoptr i64 %.135 to ptr
  %.137 = load i64, ptr %.136, align 8
  %.140 = inttoptr i64 %.137 to ptr
  %.171 = add i64 %arg.a10, 16
  %.172 = inttoptr i64 %.171 to ptr
  %.173 = load i64, ptr %.172, align 8
  %.176 = inttoptr i64 %.173 to ptr
  %.201 = add i64 %arg.a11, 32
  %.202 = inttoptr i64 %.201 to ptr
  %.203 = load i64, ptr %.202, align 8
  %.204 = inttoptr i64 %.203 to ptr
  %.206 = load i64, ptr %.204, align 8
  %.207 = add i64 %arg.a11, 16
  %.208 = inttoptr i64 %.207 to ptr
  %.209 = load i64, ptr %.208, align 8
  %.212 = inttoptr i64 %.209 to ptr
  %.237 = add i64 %arg.a12, 32
  %.238 = inttoptr i64 %.237 to ptr
  %.239 = load i64, ptr %.238, align 8
  %.240 = inttoptr i64 %.239 to ptr
  %.242 = load i64, ptr %.240, align 8
  %.243 = add i64 %arg.a12, 16
  %.244 = inttoptr i64 %.243 to ptr
  %.245 = load i64, ptr %.244, align 8
  %.248 = inttoptr i64 %.245 to ptr
  %.108.i = trunc i64 %arg.a5 to i16
  %.161.i = icmp sgt i64 %.242, 0
  br i1 %.161.i, label %B304.preheader.i, label %_ZN14sparse_kernels8rounding9table_idsB4v160B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B304.preheader.i:                                 ; preds = %entry
  %.107.i = trunc i64 %arg.a4 to i16
  %.100.i = trunc i64 %arg.a3 to i16
  %.99.i = trunc i64 %arg.a2 to i16
  %.994.i = insertelement <16 x i16> poison, i16 %.99.i, i64 0
  %.995.i = shufflevector <16 x i16> %.994.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.996.i = insertelement <16 x i16> poison, i16 %.100.i, i64 0
  %.997.i = shufflevector <16 x i16> %.996.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.998.i = insertelement <16 x i16> poison, i16 %.107.i, i64 0
  %.999.i = shufflevector <16 x i16> %.998.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.1000.i = insertelement <16 x i16> poison, i16 %.108.i, i64 0
  %.1001.i = shufflevector <16 x i16> %.1000.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.1183.i = and i64 %arg.a2, 65535
  %0 = shl i64 %arg.a5, 4
  br label %B304.i

B304.i:                                           ; preds = %B1212.i, %B304.preheader.i
  %row.2.0.i = phi i64 [ %spec.select.i, %B1212.i ], [ %arg.a8, %B304.preheader.i ]
  %column.3.0.i = phi i64 [ %spec.select769.i, %B1212.i ], [ %arg.a9, %B304.preheader.i ]
  %i.2.0.i = phi i64 [ %.278.i, %B1212.i ], [ 0, %B304.preheader.i ]
  %.174.i = icmp slt i64 %row.2.0.i, %.98
  br i1 %.174.i, label %B326.i, label %B362.i

B326.i:                                           ; preds = %B304.i
  %.190.i = icmp slt i64 %row.2.0.i, 0
  %.191.i = select i1 %.190.i, i64 %.98, i64 0
  %1 = getelementptr i8, ptr %.104, i64 %row.2.0.i
  %.205.i = getelementptr i8, ptr %1, i64 %.191.i
  %.206.i = load i8, ptr %.205.i, align 1, !noalias !0
  %.207.i = zext i8 %.206.i to i16
  br label %B362.i

B362.i:                                           ; preds = %B326.i, %B304.i
  %"$phi362.0.2.1.i" = phi i16 [ %.207.i, %B326.i ], [ 0, %B304.i ]
  %.224.i = sub i64 %.134, %column.3.0.i
  %.233.i = sub i64 %.242, %i.2.0.i
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.233.i, i64 %.224.i)
  %.16.i.i = tail call i64 @llvm.smin.i64(i64 %.206, i64 %.14.i.i)
  %.278.i = add nsw i64 %.16.i.i, %i.2.0.i
  %.316.i = icmp slt i64 %i.2.0.i, 0
  %.317.i = select i1 %.316.i, i64 %.26, i64 0
  %.318.i = add i64 %.317.i, %i.2.0.i
  %.321.i = icmp slt i64 %.318.i, 0
  br i1 %.321.i, label %B362.endif.else.if.i, label %B362.endif.else.endif.i, !prof !3

B664.preheader.i:                                 ; preds = %B578.if.i, %B362.endif.endif.endif.endif.i
  %.1114777.not.i = icmp eq i64 %.814.0.i, 0
  br i1 %.1114777.not.i, label %B944.i, label %B664.if.i

B944.i:                                           ; preds = %B664.if.i, %B664.preheader.i
  %.1421780.not.i = icmp slt i64 %.16.i.i, 1
  br i1 %.1421780.not.i, label %B1080.else.i, label %B974.if.i

B1212.i:                                          ; preds = %B1136.if.i, %B1080.else.endif.endif.endif.i
  %.1977.i = icmp eq i64 %.622.i, %.134
  %.1982.i = zext i1 %.1977.i to i64
  %spec.select.i = add nsw i64 %row.2.0.i, %.1982.i
  %spec.select769.i = select i1 %.1977.i, i64 0, i64 %.622.i
  %.2009.i = icmp slt i64 %.278.i, %.242
  br i1 %.2009.i, label %B304.i, label %_ZN14sparse_kernels8rounding9table_idsB4v160B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B362.endif.endif.i:                               ; preds = %B362.endif.else.endif.endif.endif.if.i, %B362.endif.else.endif.endif.endif.i
  %.306.sroa.13.0.i = phi i64 [ %.26, %B362.endif.else.endif.endif.endif.if.i ], [ %.306.sroa.13.1.i, %B362.endif.else.endif.endif.endif.i ]
  %.394.i = sub i64 %.306.sroa.13.0.i, %.306.sroa.0.3.i
  %.403.i = tail call i64 @llvm.smax.i64(i64 %.394.i, i64 0)
  %.419.i = getelementptr i16, ptr %.32, i64 %.306.sroa.0.3.i
  %.489.i = select i1 %.316.i, i64 %.62, i64 0
  %.490.i = add i64 %.489.i, %i.2.0.i
  %.493.i = icmp slt i64 %.490.i, 0
  br i1 %.493.i, label %B362.endif.endif.else.if.i, label %B362.endif.endif.else.endif.i, !prof !3

B362.endif.else.if.i:                             ; preds = %B362.i
  br label %B362.endif.else.endif.i

B362.endif.else.endif.i:                          ; preds = %B362.endif.else.if.i, %B362.i
  %.306.sroa.0.1.i = phi i64 [ 0, %B362.endif.else.if.i ], [ %.318.i, %B362.i ]
  %.326.not.i = icmp slt i64 %.318.i, %.26
  br i1 %.326.not.i, label %B362.endif.else.endif.endif.i, label %B362.endif.else.endif.if.i, !prof !4

B362.endif.else.endif.if.i:                       ; preds = %B362.endif.else.endif.i
  br label %B362.endif.else.endif.endif.i

B362.endif.else.endif.endif.i:                    ; preds = %B362.endif.else.endif.if.i, %B362.endif.else.endif.i
  %.306.sroa.0.3.i = phi i64 [ %.26, %B362.endif.else.endif.if.i ], [ %.306.sroa.0.1.i, %B362.endif.else.endif.i ]
  %.333.i = icmp slt i64 %.278.i, 0
  %.334.i = select i1 %.333.i, i64 %.26, i64 0
  %.335.i = add i64 %.334.i, %.278.i
  %.338.i = icmp slt i64 %.335.i, 0
  br i1 %.338.i, label %B362.endif.else.endif.endif.if.i, label %B362.endif.else.endif.endif.endif.i, !prof !3

B362.endif.else.endif.endif.if.i:                 ; preds = %B362.endif.else.endif.endif.i
  br label %B362.endif.else.endif.endif.endif.i

B362.endif.else.endif.endif.endif.i:              ; preds = %B362.endif.else.endif.endif.if.i, %B362.endif.else.endif.endif.i
  %.306.sroa.13.1.i = phi i64 [ 0, %B362.endif.else.endif.endif.if.i ], [ %.335.i, %B362.endif.else.endif.endif.i ]
  %.343.not.i = icmp slt i64 %.335.i, %.26
  br i1 %.343.not.i, label %B362.endif.endif.i, label %B362.endif.else.endif.endif.endif.if.i, !prof !4

B362.endif.else.endif.endif.endif.if.i:           ; preds = %B362.endif.else.endif.endif.endif.i
  br label %B362.endif.endif.i

B362.endif.endif.else.if.i:                       ; preds = %B362.endif.endif.i
  br label %B362.endif.endif.else.endif.i

B362.endif.endif.else.endif.i:                    ; preds = %B362.endif.endif.else.if.i, %B362.endif.endif.i
  %.478.sroa.0.1.i = phi i64 [ 0, %B362.endif.endif.else.if.i ], [ %.490.i, %B362.endif.endif.i ]
  %.498.not.i = icmp slt i64 %.490.i, %.62
  br i1 %.498.not.i, label %B362.endif.endif.else.endif.endif.endif.i, label %B362.endif.endif.else.endif.if.i, !prof !4

B362.endif.endif.else.endif.if.i:                 ; preds = %B362.endif.endif.else.endif.i
  br label %B362.endif.endif.else.endif.endif.endif.i

B362.endif.endif.else.endif.endif.endif.i:        ; preds = %B362.endif.endif.else.endif.if.i, %B362.endif.endif.else.endif.i
  %.478.sroa.0.3.i = phi i64 [ %.62, %B362.endif.endif.else.endif.if.i ], [ %.478.sroa.0.1.i, %B362.endif.endif.else.endif.i ]
  %.591.i = getelementptr i8, ptr %.68, i64 %.478.sroa.0.3.i
  %.622.i = add nsw i64 %.16.i.i, %column.3.0.i
  %.660.i = icmp slt i64 %column.3.0.i, 0
  %.661.i = select i1 %.660.i, i64 %.134, i64 0
  %.662.i = add i64 %.661.i, %column.3.0.i
  %.665.i = icmp slt i64 %.662.i, 0
  br i1 %.665.i, label %B362.endif.endif.endif.else.if.i, label %B362.endif.endif.endif.else.endif.i, !prof !3

B362.endif.endif.endif.endif.i:                   ; preds = %B362.endif.endif.endif.else.endif.endif.endif.if.i, %B362.endif.endif.endif.else.endif.endif.endif.i
  %.650.sroa.13.0.i = phi i64 [ %.134, %B362.endif.endif.endif.else.endif.endif.endif.if.i ], [ %.650.sroa.13.1.i, %B362.endif.endif.endif.else.endif.endif.endif.i ]
  %.738.i = sub i64 %.650.sroa.13.0.i, %.650.sroa.0.3.i
  %.747.i = tail call i64 @llvm.smax.i64(i64 %.738.i, i64 0)
  %.763.i = getelementptr i8, ptr %.140, i64 %.650.sroa.0.3.i
  %.814.0.i = and i64 %.16.i.i, 15
  %.845.i = and i64 %.16.i.i, -16
  %2 = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 15)
  %spec.select773.i = lshr i64 %2, 4
  %.929774.not.i = icmp eq i64 %spec.select773.i, 0
  br i1 %.929774.not.i, label %B664.preheader.i, label %B578.if.lr.ph.i

B578.if.lr.ph.i:                                  ; preds = %B362.endif.endif.endif.endif.i
  %.1002.i = insertelement <16 x i16> poison, i16 %"$phi362.0.2.1.i", i64 0
  %.1003.i = shufflevector <16 x i16> %.1002.i, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B578.if.i

B362.endif.endif.endif.else.if.i:                 ; preds = %B362.endif.endif.else.endif.endif.endif.i
  br label %B362.endif.endif.endif.else.endif.i

B362.endif.endif.endif.else.endif.i:              ; preds = %B362.endif.endif.endif.else.if.i, %B362.endif.endif.else.endif.endif.endif.i
  %.650.sroa.0.1.i = phi i64 [ 0, %B362.endif.endif.endif.else.if.i ], [ %.662.i, %B362.endif.endif.else.endif.endif.endif.i ]
  %.670.not.i = icmp slt i64 %.662.i, %.134
  br i1 %.670.not.i, label %B362.endif.endif.endif.else.endif.endif.i, label %B362.endif.endif.endif.else.endif.if.i, !prof !4

B362.endif.endif.endif.else.endif.if.i:           ; preds = %B362.endif.endif.endif.else.endif.i
  br label %B362.endif.endif.endif.else.endif.endif.i

B362.endif.endif.endif.else.endif.endif.i:        ; preds = %B362.endif.endif.endif.else.endif.if.i, %B362.endif.endif.endif.else.endif.i
  %.650.sroa.0.3.i = phi i64 [ %.134, %B362.endif.endif.endif.else.endif.if.i ], [ %.650.sroa.0.1.i, %B362.endif.endif.endif.else.endif.i ]
  %.677.i = icmp slt i64 %.622.i, 0
  %.678.i = select i1 %.677.i, i64 %.134, i64 0
  %.679.i = add i64 %.678.i, %.622.i
  %.682.i = icmp slt i64 %.679.i, 0
  br i1 %.682.i, label %B362.endif.endif.endif.else.endif.endif.if.i, label %B362.endif.endif.endif.else.endif.endif.endif.i, !prof !3

B362.endif.endif.endif.else.endif.endif.if.i:     ; preds = %B362.endif.endif.endif.else.endif.endif.i
  br label %B362.endif.endif.endif.else.endif.endif.endif.i

B362.endif.endif.endif.else.endif.endif.endif.i:  ; preds = %B362.endif.endif.endif.else.endif.endif.if.i, %B362.endif.endif.endif.else.endif.endif.i
  %.650.sroa.13.1.i = phi i64 [ 0, %B362.endif.endif.endif.else.endif.endif.if.i ], [ %.679.i, %B362.endif.endif.endif.else.endif.endif.i ]
  %.687.not.i = icmp slt i64 %.679.i, %.134
  br i1 %.687.not.i, label %B362.endif.endif.endif.endif.i, label %B362.endif.endif.endif.else.endif.endif.endif.if.i, !prof !4

B362.endif.endif.endif.else.endif.endif.endif.if.i: ; preds = %B362.endif.endif.endif.else.endif.endif.endif.i
  br label %B362.endif.endif.endif.endif.i

B578.if.i:                                        ; preds = %B578.if.i, %B578.if.lr.ph.i
  %.873.0776.i = phi i64 [ 0, %B578.if.lr.ph.i ], [ %.942.i, %B578.if.i ]
  %.876.0775.i = phi i64 [ %spec.select773.i, %B578.if.lr.ph.i ], [ %.938.i, %B578.if.i ]
  %.938.i = add nsw i64 %.876.0775.i, -1
  %.942.i = add nuw nsw i64 %.873.0776.i, 16
  %.1006.i = getelementptr i16, ptr %.419.i, i64 %.873.0776.i
  %.1008.i = load <16 x i16>, ptr %.1006.i, align 2, !noalias !0
  %.1009.i = lshr <16 x i16> %.1008.i, %.995.i
  %.1010.i = and <16 x i16> %.1009.i, %.997.i
  %.1011.i = sub <16 x i16> %.999.i, %.1010.i
  %3 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.1011.i, <16 x i16> zeroinitializer)
  %4 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %3, <16 x i16> splat (i16 15))
  %.1016.i = getelementptr i8, ptr %.763.i, i64 %.873.0776.i
  %.1018.i = load <16 x i8>, ptr %.1016.i, align 1, !noalias !0
  %.1019.i = zext <16 x i8> %.1018.i to <16 x i16>
  %.1020.i = mul <16 x i16> %4, %.1001.i
  %.1021.i = add nuw nsw <16 x i16> %.1003.i, %.1019.i
  %.1022.i = add <16 x i16> %.1021.i, %.1020.i
  %.1023.i = getelementptr i16, ptr %.212, i64 %.873.0776.i
  store <16 x i16> %.1022.i, ptr %.1023.i, align 2, !noalias !0
  %.929.i = icmp samesign ugt i64 %.876.0775.i, 1
  br i1 %.929.i, label %B578.if.i, label %B664.preheader.i

B664.if.i:                                        ; preds = %B664.preheader.i, %B664.if.i
  %.1061.0779.i = phi i64 [ %.1123.i, %B664.if.i ], [ %.814.0.i, %B664.preheader.i ]
  %.1058.0778.i = phi i64 [ %.1127.i, %B664.if.i ], [ %.845.i, %B664.preheader.i ]
  %.1123.i = add nsw i64 %.1061.0779.i, -1
  %.1127.i = add nuw nsw i64 %.1058.0778.i, 1
  %.1165.i = icmp slt i64 %.1058.0778.i, 0
  %.1166.i = select i1 %.1165.i, i64 %.403.i, i64 0
  %5 = getelementptr i16, ptr %.419.i, i64 %.1058.0778.i
  %.1180.i = getelementptr i16, ptr %5, i64 %.1166.i
  %.1181.i = load i16, ptr %.1180.i, align 2, !noalias !0
  %.1184.i = zext i16 %.1181.i to i64
  %.1185.i = lshr i64 %.1184.i, %.1183.i
  %.1190.i = and i64 %.1185.i, %arg.a3
  %.1195.i = sub i64 %arg.a4, %.1190.i
  %.1196.i = trunc i64 %.1195.i to i16
  %6 = tail call i16 @llvm.smax.i16(i16 %.1196.i, i16 0)
  %7 = tail call i16 @llvm.umin.i16(i16 %6, i16 15)
  %.1259.i = mul i16 %7, %.108.i
  %.1274.i = select i1 %.1165.i, i64 %.747.i, i64 0
  %8 = getelementptr i8, ptr %.763.i, i64 %.1058.0778.i
  %.1288.i = getelementptr i8, ptr %8, i64 %.1274.i
  %.1289.i = load i8, ptr %.1288.i, align 1, !noalias !0
  %.1293.i = zext i8 %.1289.i to i16
  %.1294.i = add nuw nsw i16 %"$phi362.0.2.1.i", %.1293.i
  %.1298.i = add i16 %.1294.i, %.1259.i
  %.1314.i = select i1 %.1165.i, i64 %.206, i64 0
  %9 = getelementptr i16, ptr %.212, i64 %.1058.0778.i
  %.1328.i = getelementptr i16, ptr %9, i64 %.1314.i
  store i16 %.1298.i, ptr %.1328.i, align 2, !noalias !0
  %.1114.i = icmp samesign ugt i64 %.1061.0779.i, 1
  br i1 %.1114.i, label %B664.if.i, label %B944.i

B974.if.i:                                        ; preds = %B944.i, %B974.if.i
  %.1365.0781.i = phi i64 [ %.1434.i, %B974.if.i ], [ 0, %B944.i ]
  %.1434.i = add nuw nsw i64 %.1365.0781.i, 1
  %10 = getelementptr i16, ptr %.212, i64 %.1365.0781.i
  %.1488.i = load i16, ptr %10, align 2, !noalias !0
  %11 = getelementptr i8, ptr %.591.i, i64 %.1365.0781.i
  %.1518.i = load i8, ptr %11, align 1, !noalias !0
  %.1521.i = zext i8 %.1518.i to i64
  %.1523.i = mul i64 %0, %.1521.i
  %12 = trunc i64 %.1523.i to i16
  %.1528.i = add i16 %.1488.i, %12
  store i16 %.1528.i, ptr %10, align 2, !noalias !0
  %exitcond.not.i = icmp eq i64 %.16.i.i, %.1434.i
  br i1 %exitcond.not.i, label %B1080.else.i, label %B974.if.i

B1080.else.i:                                     ; preds = %B974.if.i, %B944.i
  %.1607.i = select i1 %.316.i, i64 %.242, i64 0
  %.1608.i = add i64 %.1607.i, %i.2.0.i
  %.1611.i = icmp slt i64 %.1608.i, 0
  br i1 %.1611.i, label %B1080.else.if.i, label %B1080.else.endif.i, !prof !3

B1080.else.if.i:                                  ; preds = %B1080.else.i
  br label %B1080.else.endif.i

B1080.else.endif.i:                               ; preds = %B1080.else.if.i, %B1080.else.i
  %.1596.sroa.0.1.i = phi i64 [ 0, %B1080.else.if.i ], [ %.1608.i, %B1080.else.i ]
  %.1616.not.i = icmp slt i64 %.1608.i, %.242
  br i1 %.1616.not.i, label %B1080.else.endif.endif.endif.i, label %B1080.else.endif.if.i, !prof !4

B1080.else.endif.if.i:                            ; preds = %B1080.else.endif.i
  br label %B1080.else.endif.endif.endif.i

B1080.else.endif.endif.endif.i:                   ; preds = %B1080.else.endif.if.i, %B1080.else.endif.i
  %.1596.sroa.0.3.i = phi i64 [ %.242, %B1080.else.endif.if.i ], [ %.1596.sroa.0.1.i, %B1080.else.endif.i ]
  %.1709.i = getelementptr i8, ptr %.248, i64 %.1596.sroa.0.3.i
  br i1 %.1421780.not.i, label %B1212.i, label %B1136.if.i

B1136.if.i:                                       ; preds = %B1080.else.endif.endif.endif.i, %B1136.if.i
  %.1765.0784.i = phi i64 [ %.1834.i, %B1136.if.i ], [ 0, %B1080.else.endif.endif.endif.i ]
  %.1834.i = add nuw nsw i64 %.1765.0784.i, 1
  %13 = getelementptr i16, ptr %.212, i64 %.1765.0784.i
  %.1888.i = load i16, ptr %13, align 2, !noalias !0
  %.1890.i = zext i16 %.1888.i to i64
  %.1915.i = getelementptr i8, ptr %.176, i64 %.1890.i
  %.1916.i = load i8, ptr %.1915.i, align 1, !noalias !0
  %14 = getelementptr i8, ptr %.1709.i, i64 %.1765.0784.i
  store i8 %.1916.i, ptr %14, align 1, !noalias !0
  %exitcond786.not.i = icmp eq i64 %.16.i.i, %.1834.i
  br i1 %exitcond786.not.i, label %B1212.i, label %B1136.if.i

_ZN14sparse_kernels8rounding9table_idsB4v160B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %B1212.i, %entry
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_rounding_table_ids(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13) local_unnamed_addr #0 {
entry:
  %.15 = alloca i64, align 8
  store i64 0, ptr %.15, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v159B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxx(ptr %.15, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13) #2
  %.29 = load i64, ptr %.15, align 8
  ret i64 %.29
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.smax.v16i16(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.smax.i16(i16, i16) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.umin.v16i16(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.umin.i16(i16, i16) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels8rounding9table_idsB4v160B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels8rounding9table_idsB4v160B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedExx5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
